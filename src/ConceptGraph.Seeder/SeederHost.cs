using ConceptGraph.Seed;
using ConceptGraph.Seeder.Output;
using ConceptGraph.Seeder.Verbs;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace ConceptGraph.Seeder;

/// <summary>Puts the service together and runs it to its end.</summary>
internal static class SeederHost
{
    /// <summary>Runs the verb of the settings and gives the exit code. Ctrl+C and SIGTERM stop it between two statements.</summary>
    public static async Task<int> RunAsync(Action<SeederSettings> configure, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.FormatterName = PlainLineFormatter.FormatName);
        builder.Logging.AddConsoleFormatter<PlainLineFormatter, ConsoleFormatterOptions>();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddOptions<SeederSettings>()
            .Configure(settings => Configure(settings, builder.Configuration))
            .Configure(configure)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SeederSettings>, SeederSettingsValidation>();
        builder.Services.AddSingleton<ICypherSession>(services => new Neo4jSession(services.GetRequiredService<IOptions<SeederSettings>>().Value.ToNeo4jOptions()));
        builder.Services.AddSingleton(services => new Messages(output, error, services.GetRequiredService<IOptions<SeederSettings>>().Value.Format));
        var outcome = new SeederOutcome();
        builder.Services.AddSingleton(outcome);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ServerWait>();
        builder.Services.AddSingleton<SeedInput>();
        builder.Services.AddSingleton<StoreAccess>();
        builder.Services.AddSingleton<ApplyVerb>();
        builder.Services.AddKeyedSingleton<Verb>(SeederVerb.Apply, (services, _) => services.GetRequiredService<ApplyVerb>());
        builder.Services.AddKeyedSingleton<Verb, PlanVerb>(SeederVerb.Plan);
        builder.Services.AddKeyedSingleton<Verb, VerifyVerb>(SeederVerb.Verify);
        builder.Services.AddKeyedSingleton<Verb, WatchVerb>(SeederVerb.Watch);
        builder.Services.AddKeyedSingleton<Verb, StatusVerb>(SeederVerb.Status);
        builder.Services.AddHostedService<SeederService>();

        using var host = builder.Build();
        try
        {
            await host.RunAsync(cancellationToken).ConfigureAwait(false);
            return outcome.ExitCode;
        }
        catch (OptionsValidationException exception)
        {
            foreach (string failure in exception.Failures)
            {
                await error.WriteLineAsync(failure).ConfigureAwait(false);
            }

            return ExitCode.Usage;
        }
    }

    /// <summary>The section <c>Neo4j</c> (<c>Neo4j__Uri</c> in the environment), and over it the variables that all Neo4j tools know.</summary>
    private static void Configure(SeederSettings settings, ConfigurationManager configuration)
    {
        configuration.GetSection("Seeder").Bind(settings);
        configuration.GetSection("Neo4j").Bind(settings);
        settings.Uri = configuration["NEO4J_URI"] ?? settings.Uri;
        settings.Username = configuration["NEO4J_USERNAME"] ?? settings.Username;
        settings.Password = configuration["NEO4J_PASSWORD"] ?? settings.Password;
        settings.Database = configuration["NEO4J_DATABASE"] ?? settings.Database;
        if (settings.Seed.Count == 0 && SeedFolder.Find(Directory.GetCurrentDirectory()) is { } folder)
        {
            settings.Seed = [folder];
        }
    }
}

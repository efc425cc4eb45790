using ConceptGraph.Seeder.Output;
using ConceptGraph.Seeder.Verbs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ConceptGraph.Seeder;

/// <summary>Runs one verb, keeps how it ended, and stops the host.</summary>
internal sealed class SeederService(
    IServiceProvider services, IOptions<SeederSettings> settings, SeederOutcome outcome, Messages messages, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var verb = services.GetRequiredKeyedService<Verb>(settings.Value.Verb);
            outcome.ExitCode = await verb.RunAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ExitCode.For(exception) is { } code)
        {
            outcome.ExitCode = code;
            messages.Failure(exception);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}

/// <summary>How the verb ended; interrupted until it says otherwise.</summary>
internal sealed class SeederOutcome
{
    public int ExitCode { get; set; } = ConceptGraph.ExitCode.Interrupted;
}

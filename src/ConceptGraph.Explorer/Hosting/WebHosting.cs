using Microsoft.AspNetCore.HostFiltering;

namespace ConceptGraph.Explorer.Hosting;

/// <summary>What both servers of this program have in common: Kestrel alone, warnings to standard error, and nothing read from files or the environment.</summary>
internal static class WebHosting
{
    private static readonly TimeSpan PatienceAtStop = TimeSpan.FromSeconds(5);

    /// <param name="urls">Where to listen.</param>
    /// <param name="isLocal">Refuses requests that name another host: a page that lets its own domain lead to this machine must not get in.</param>
    public static WebApplicationBuilder CreateBuilder(IReadOnlyList<string> urls, bool isLocal)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. urls]).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = PatienceAtStop);
        builder.Services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = isLocal ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        return builder;
    }

    /// <param name="application">What to start.</param>
    /// <param name="urls">Where it listens.</param>
    /// <param name="option">How one chooses another port, for the message.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="ExplorerException">A port is taken.</exception>
    public static async Task StartAsync(WebApplication application, IReadOnlyList<string> urls, string option, CancellationToken cancellationToken)
    {
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw ExplorerException.PortInUse(string.Join(", ", urls), option, exception);
        }
    }
}

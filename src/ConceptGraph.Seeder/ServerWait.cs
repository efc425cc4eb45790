using ConceptGraph.Sessions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConceptGraph.Seeder;

/// <summary>Waits for a server that is not up yet, for a bounded time, and says what it waits for.</summary>
internal sealed partial class ServerWait(ICypherSession session, IOptions<SeederSettings> settings, TimeProvider time, ILogger<ServerWait> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Returns when a statement is answered.</summary>
    /// <exception cref="Neo4jException">The time is over, or the server answered with something that waiting does not change.</exception>
    public async Task<ServerInfo> UntilReadyAsync(CancellationToken cancellationToken)
    {
        long started = time.GetTimestamp();
        var patience = TimeSpan.FromSeconds(settings.Value.WaitSeconds);
        while (true)
        {
            try
            {
                var server = await session.GetServerInfoAsync(cancellationToken).ConfigureAwait(false);
                await session.ExecutableQuery("RETURN 1").ExecuteAsync(cancellationToken).ConfigureAwait(false);
                LogConnected(server.Product, server.Version, server.Edition, server.Address);
                return server;
            }
            catch (Neo4jException exception) when (exception.IsRetriable && time.GetElapsedTime(started) + Pause <= patience)
            {
                LogWaiting(settings.Value.Uri, (int)(patience - time.GetElapsedTime(started)).TotalSeconds, exception.Message);
            }

            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Information, "Connected to {Product} {Version} {Edition} at {Address}")]
    private partial void LogConnected(string product, string version, string edition, string address);

    [LoggerMessage(LogLevel.Information, "Waiting for {Uri}, {Seconds} s more at most: {Reason}")]
    private partial void LogWaiting(string uri, int seconds, string reason);
}

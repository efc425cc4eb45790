using System.Diagnostics;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>Tries again after a passing failure: waits 1 s, then twice as long each time, give or take a fifth, within a time in all.</summary>
internal sealed class RetryPolicy(TimeSpan maxTime, TimeProvider time)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(bool isIdempotent, Func<Task<T>> attempt, CancellationToken cancellationToken)
    {
        long started = time.GetTimestamp();
        var delay = FirstDelay;
        while (true)
        {
            try
            {
                return await attempt().ConfigureAwait(false);
            }
            catch (Neo4jException exception) when (isIdempotent && exception.IsRetriable && time.GetElapsedTime(started) + delay <= maxTime)
            {
                Activity.Current?.AddEvent(new ActivityEvent("retry"));
            }

            double spread = 0.8 + (Random.Shared.NextDouble() * 0.4);
            await Task.Delay(delay * spread, time, cancellationToken).ConfigureAwait(false);
            delay *= 2;
        }
    }
}

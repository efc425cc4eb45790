namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Lets so many statements run at once; the others wait for a while and are then turned away. Thread-safe.</summary>
internal sealed class QueryGate(int limit, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim places = new(limit, limit);

    /// <summary>Takes a place, to be given back by disposing of what is returned.</summary>
    /// <exception cref="QueryApiException">None became free in time.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken) =>
        await places.WaitAsync(patience, cancellationToken).ConfigureAwait(false) ? new Place(places) : throw QueryApiErrors.TooManyQueries(limit);

    public void Dispose() => places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}

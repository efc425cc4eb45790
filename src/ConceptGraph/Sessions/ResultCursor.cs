namespace ConceptGraph.Sessions;

/// <summary>The rows of a running statement, to be read once from first to last. Not thread-safe.</summary>
public abstract class ResultCursor : IAsyncEnumerable<Record>, IAsyncDisposable
{
    /// <summary>The names of the columns, in order.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>Reads what is left, drops it, and gives the summary.</summary>
    public abstract Task<Summary> ConsumeAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract IAsyncEnumerator<Record> GetAsyncEnumerator(CancellationToken cancellationToken = default);

    /// <summary>Gives the statement up if it still runs.</summary>
    public abstract ValueTask DisposeAsync();
}

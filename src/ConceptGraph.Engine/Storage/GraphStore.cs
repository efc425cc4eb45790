namespace ConceptGraph.Engine.Storage;

/// <summary>
/// A property graph in memory: any number of readers, each with a snapshot that never changes, beside one writer at a time.
/// A commit publishes all its writes at once; its cost grows with what it changed, not with the size of the graph. Thread-safe.
/// </summary>
public sealed class GraphStore : IDisposable
{
    private const int DefaultChangesToCompress = 4096;
    private const int ShareOfChangesToCompress = 4;

    private readonly SemaphoreSlim writer = new(1, 1);
    private readonly TimeSpan writerTimeout;
    private readonly int leastChangesToCompress;
    private readonly List<int> unusableRelationships = [];
    private volatile GraphSnapshot current = new(new GraphState(new TokenTable(), new TokenTable(), new TokenTable()));

    /// <summary>An empty graph.</summary>
    /// <param name="writerTimeout">How long a writer waits for the one before it; 30 seconds when not given.</param>
    public GraphStore(TimeSpan? writerTimeout = null)
        : this(writerTimeout ?? TimeSpan.FromSeconds(30), DefaultChangesToCompress)
    {
    }

    internal GraphStore(GraphState state)
        : this() => current = new GraphSnapshot(state);

    internal GraphStore(TimeSpan writerTimeout, int leastChangesToCompress)
    {
        this.writerTimeout = writerTimeout;
        this.leastChangesToCompress = leastChangesToCompress;
    }

    /// <summary>The graph after the last commit.</summary>
    public GraphSnapshot Current => current;

    /// <summary>Ids of deleted nodes, to be used again from the end of the list.</summary>
    internal List<int> FreeNodes { get; } = [];

    /// <summary>Ids of deleted relationships, to be used again from the end of the list.</summary>
    internal List<int> FreeRelationships { get; } = [];

    /// <summary>Stops accepting writers. Snapshots stay readable.</summary>
    public void Dispose() => writer.Dispose();

    /// <summary>Waits until no other transaction writes, then begins one. It must be committed, rolled back or disposed.</summary>
    /// <exception cref="Values.CypherException">The writer before did not finish in time.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled while waiting.</exception>
    internal GraphTransaction BeginWrite(CancellationToken cancellationToken = default)
    {
        if (!writer.Wait(writerTimeout, cancellationToken))
        {
            throw StorageErrors.WriterIsBusy(writerTimeout);
        }

        return new GraphTransaction(this, current.State.Fork());
    }

    /// <summary>Makes the state of a transaction the current one. A graph that has become empty numbers its elements anew, if it may.</summary>
    internal void Publish(GraphState state, IdChanges ids, bool mayStartOver = true)
    {
        if (state.Nodes.Count == 0 && mayStartOver)
        {
            StartOver(state);
        }
        else
        {
            Keep(state, ids);
        }
    }

    /// <summary>Notes ids that nothing holds any more.</summary>
    internal void FreeIds(List<int> nodes, List<int> relationships)
    {
        FreeNodes.AddRange(nodes);

        // Until the adjacency is compressed, lists may still hold a deleted relationship, and a new one with its id would bring it back.
        unusableRelationships.AddRange(relationships);
    }

    /// <summary>Lets the next writer in.</summary>
    internal void EndWrite() => writer.Release();

    private void StartOver(GraphState state)
    {
        FreeNodes.Clear();
        FreeRelationships.Clear();
        unusableRelationships.Clear();
        current = new GraphSnapshot(state.ForkEmpty());
    }

    private void Keep(GraphState state, IdChanges ids)
    {
        FreeNodes.RemoveRange(FreeNodes.Count - ids.ReusedNodes, ids.ReusedNodes);
        FreeRelationships.RemoveRange(FreeRelationships.Count - ids.ReusedRelationships, ids.ReusedRelationships);
        FreeIds(ids.DeletedNodes, ids.DeletedRelationships);
        if (state.UncompressedChanges >= leastChangesToCompress && state.UncompressedChanges >= state.Relationships.Count / ShareOfChangesToCompress)
        {
            state.Compress();
            FreeRelationships.AddRange(unusableRelationships);
            unusableRelationships.Clear();
        }

        current = new GraphSnapshot(state);
    }
}

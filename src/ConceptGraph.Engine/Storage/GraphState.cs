using ConceptGraph.Engine.Storage.Indexing;
using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Storage.Properties;
using ConceptGraph.Engine.Storage.Topology;

namespace ConceptGraph.Engine.Storage;

/// <summary>
/// Everything that one version of a graph holds. A fork shares all pages with its origin and has a writer of its own, so that it copies a page before
/// it changes it: a snapshot is a state that nobody changes any more, a savepoint is one that the transaction may come back to.
/// </summary>
internal sealed class GraphState(TokenTable labels, TokenTable relationshipTypes, TokenTable propertyKeys)
{
    public Bitmap Nodes;
    public Bitmap Relationships;
    public TokenBitmaps NodesByLabel;
    public TokenBitmaps RelationshipsByType;
    public PagedArray<RelationshipRecord> Records;
    public AdjacencyTable Outgoing = new(CompressedAdjacency.Empty);
    public AdjacencyTable Incoming = new(CompressedAdjacency.Empty);
    public PropertyTable NodeProperties;
    public PropertyTable RelationshipProperties;
    public IndexSet Indexes;
    public int NodeBound;
    public int RelationshipBound;

    /// <summary>Relationships that start and end at the same node.</summary>
    public int LoopCount;

    /// <summary>Relationships created or deleted since the adjacency was last compressed.</summary>
    public int UncompressedChanges;

    public TokenTable Labels { get; } = labels;

    public TokenTable RelationshipTypes { get; } = relationshipTypes;

    public TokenTable PropertyKeys { get; } = propertyKeys;

    public object Writer { get; private set; } = new();

    public GraphState Fork()
    {
        var fork = (GraphState)MemberwiseClone();
        fork.Writer = new object();
        return fork;
    }

    /// <summary>A state without elements that has the same tokens, and empty indexes of the same definitions.</summary>
    public GraphState ForkEmpty()
    {
        var empty = new GraphState(Labels, RelationshipTypes, PropertyKeys);
        foreach (var index in Indexes.All)
        {
            empty.Indexes.Add(new GraphIndex(index.Definition, empty.Writer), empty.Writer);
        }

        return empty;
    }

    /// <summary>Rebuilds the compressed adjacency with all that changed since.</summary>
    public void Compress()
    {
        var builder = new CompressedAdjacencyBuilder(Records, RelationshipBound, RelationshipsByType, NodeBound);
        Parallel.Invoke(
            () => Outgoing = new AdjacencyTable(builder.Build(Direction.Outgoing)),
            () => Incoming = new AdjacencyTable(builder.Build(Direction.Incoming)));
        UncompressedChanges = 0;
    }
}

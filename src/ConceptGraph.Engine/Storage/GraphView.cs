using ConceptGraph.Engine.Storage.Indexing;
using ConceptGraph.Engine.Storage.Topology;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage;

/// <summary>What can be read of one version of a graph. See <see cref="GraphSnapshot"/>.</summary>
public abstract class GraphView : IGraph
{
    private protected GraphView(GraphState state) => State = state;

    /// <inheritdoc cref="IGraph.Labels"/>
    public TokenTable Labels => State.Labels;

    /// <inheritdoc cref="IGraph.RelationshipTypes"/>
    public TokenTable RelationshipTypes => State.RelationshipTypes;

    /// <inheritdoc cref="IGraph.PropertyKeys"/>
    public TokenTable PropertyKeys => State.PropertyKeys;

    /// <inheritdoc cref="IGraph.NodeCount"/>
    public int NodeCount => State.Nodes.Count;

    /// <inheritdoc cref="IGraph.RelationshipCount"/>
    public int RelationshipCount => State.Relationships.Count;

    /// <summary>Greater than every node id.</summary>
    public int NodeBound => State.NodeBound;

    /// <summary>Greater than every relationship id.</summary>
    public int RelationshipBound => State.RelationshipBound;

    /// <summary>Every index and constraint, in the order of their creation.</summary>
    public IReadOnlyList<IndexDefinition> Indexes => Array.ConvertAll(State.Indexes.All.ToArray(), index => index.Definition);

    internal GraphState State { get; private protected set; }

    /// <inheritdoc cref="IGraph.NodeExists"/>
    public bool NodeExists(int node) => State.Nodes.Contains(node);

    /// <inheritdoc cref="IGraph.RelationshipExists"/>
    public bool RelationshipExists(int relationship) => State.Records.Has(relationship);

    /// <summary>How many nodes have a label.</summary>
    public int CountNodes(int label) => State.NodesByLabel.Count(label);

    /// <summary>How many relationships have a type.</summary>
    public int CountRelationships(int type) => type == IGraph.AnyType ? RelationshipCount : State.RelationshipsByType.Count(type);

    /// <inheritdoc cref="IGraph.HasLabel"/>
    public bool HasLabel(int node, int label) => State.NodesByLabel.Contains(label, node);

    int IGraph.CountLabel(ReadOnlySpan<int> nodes, int label) => State.NodesByLabel[label].CountOf(nodes);

    int IGraph.FilterLabel(int label, ReadOnlySpan<int> nodes, RowSelection rows, Span<int> kept) => State.NodesByLabel[label].Filter(nodes, rows, kept);

    /// <summary>The labels of a node, ascending by number; empty for a deleted node.</summary>
    public int[] LabelsOf(int node) => State.NodesByLabel.TokensOf(node);

    /// <summary>The node that a relationship starts at, also while the transaction that deleted it goes on.</summary>
    public int StartOf(int relationship) => State.Records[relationship].Start;

    /// <summary>The node that a relationship ends at, also while the transaction that deleted it goes on.</summary>
    public int EndOf(int relationship) => State.Records[relationship].End;

    /// <summary>The type of a relationship, also while the transaction that deleted it goes on.</summary>
    public int TypeOf(int relationship) => State.Records[relationship].Type;

    /// <inheritdoc cref="IGraph.Expand(int, Direction, int)"/>
    public Adjacency Expand(int node, Direction direction, int type) => Table(direction).Expand(node, type, State.Records);

    int IGraph.Expand(ReadOnlySpan<int> nodes, RowSelection rows, Direction direction, int type, ref ExpansionPosition position, ExpansionTarget target) =>
        Table(direction).Expand(nodes, rows, type, State.Records, ref position, target);

    /// <inheritdoc cref="IGraph.Degree"/>
    public int Degree(int node, Direction direction, int type) => direction == Direction.Both
        ? State.Outgoing.Degree(node, type) + State.Incoming.Degree(node, type) - LoopsAt(node, type)
        : Table(direction).Degree(node, type);

    /// <summary>Fills <paramref name="buffer"/> with ids of nodes from <paramref name="position"/> on, ascending; returns how many, 0 at the end.</summary>
    public int ScanNodes(ref int position, Span<int> buffer) => State.Nodes.Scan(NodeBound, ref position, buffer);

    /// <summary>As <see cref="ScanNodes"/>, for nodes with a label.</summary>
    public int ScanLabel(int label, ref int position, Span<int> buffer) => State.NodesByLabel[label].Scan(NodeBound, ref position, buffer);

    /// <summary>As <see cref="ScanNodes"/>, for relationships of a type.</summary>
    public int ScanRelationships(int type, ref int position, Span<int> buffer) =>
        (type == IGraph.AnyType ? State.Relationships : State.RelationshipsByType[type]).Scan(RelationshipBound, ref position, buffer);

    /// <inheritdoc cref="IGraph.NodeProperty"/>
    public Value NodeProperty(int node, int key) => State.NodeProperties.Get(node, key);

    /// <inheritdoc cref="IGraph.RelationshipProperty"/>
    public Value RelationshipProperty(int relationship, int key) => State.RelationshipProperties.Get(relationship, key);

    /// <summary>The keys of a node's properties, ascending by number.</summary>
    public int[] NodeKeys(int node) => State.NodeProperties.KeysOf(node);

    /// <summary>The keys of a relationship's properties, ascending by number.</summary>
    public int[] RelationshipKeys(int relationship) => State.RelationshipProperties.KeysOf(relationship);

    Column IGraph.ReadNodeProperty(int key, ReadOnlySpan<int> nodes, RowSelection rows) => State.NodeProperties.Read(key, nodes, rows);

    Column IGraph.ReadRelationshipProperty(int key, ReadOnlySpan<int> relationships, RowSelection rows) =>
        State.RelationshipProperties.Read(key, relationships, rows);

    /// <summary>The index on one property of the nodes with a label, or null.</summary>
    public IndexDefinition? FindNodeIndex(int label, int key)
    {
        foreach (var index in State.Indexes.All)
        {
            if (index.Definition is { IsNode: true, Kind: IndexKind.Range, Keys.Count: 1 } definition && definition.Token == label && definition.Keys[0] == key)
            {
                return definition;
            }
        }

        return null;
    }

    /// <summary>Appends the nodes whose indexed property equals <paramref name="value"/>, in no order.</summary>
    public void SeekNodes(IndexDefinition index, Value value, List<int> nodes)
    {
        if (IndexKey.IsIndexable(value))
        {
            State.Indexes.Find(index)?.Seek([value], State.NodeProperties, nodes);
        }
    }

    /// <summary>Appends the nodes whose indexed property lies in <paramref name="range"/>, ascending by the property.</summary>
    public void SeekNodes(IndexDefinition index, in ValueRange range, List<int> nodes) =>
        State.Indexes.Find(index)?.Seek(range, State.NodeProperties, nodes);

    /// <summary>The rows of all nodes as they are stored; false when some have changed since they were compressed.</summary>
    internal bool TryGetPackedRows(Direction direction, out ReadOnlyMemory<int> offsets, out ReadOnlyMemory<int> neighbours)
    {
        ref readonly var table = ref Table(direction);
        offsets = table.Packed.Offsets;
        neighbours = table.Packed.NeighbourArray;
        return table.IsPacked && table.Packed.NodeBound == NodeBound;
    }

    private ref readonly AdjacencyTable Table(Direction direction)
    {
        if (direction == Direction.Outgoing)
        {
            return ref State.Outgoing;
        }

        return ref State.Incoming;
    }

    private int LoopsAt(int node, int type) => State.LoopCount == 0 ? 0 : Expand(node, Direction.Outgoing, type).Nodes.Count(node);
}

using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>The relationships that a hop pattern can follow from a node, in numbered lists: one for each type and direction.</summary>
internal sealed class HopWalker
{
    /// <summary>How many nodes one call of <see cref="Fetch"/> serves: as many as a processor can wait for at once, and as its first cache keeps.</summary>
    public const int FetchedAtOnce = 32;

    private readonly ExecutionContext context;
    private readonly IGraph graph;
    private readonly ElementFilter relationships;
    private readonly ElementFilter nodes;
    private readonly HopPattern pattern;
    private int[] types = [];
    private readonly Direction[] directions;
    private int row;
    private int fetched;

    public HopWalker(ExecutionContext context, HopPattern pattern)
    {
        this.context = context;
        graph = context.Graph;
        relationships = new ElementFilter(context, pattern.Slot, pattern.Predicates, isNode: false);
        nodes = new ElementFilter(context, pattern.NodeSlot, pattern.NodePredicates, isNode: true);
        this.pattern = pattern;
        directions = pattern.Direction == Direction.Both ? [Direction.Outgoing, Direction.Incoming] : [pattern.Direction];
    }

    /// <summary>Whether every entry of a list counts, so that there is no need to ask.</summary>
    public bool AcceptsAll => directions.Length == 1 && relationships.IsEmpty && nodes.IsEmpty;

    /// <summary>The number of lists of each node.</summary>
    public int ListCount => types.Length * directions.Length;

    /// <summary>Turns to a row, over which the predicates are evaluated.</summary>
    public void Begin(Batch source, int physicalRow)
    {
        // Not before the first row: an earlier clause may create the types.
        types = types.Length == 0 ? RelationshipTypeFilter.Resolve(graph, pattern.Types) : types;
        relationships.Begin(source);
        nodes.Begin(source);
        row = physicalRow;
    }

    /// <summary>One of the lists of a node.</summary>
    public Adjacency List(int node, int list)
    {
        var adjacency = graph.Expand(node, directions[list % directions.Length], types[list / directions.Length]);
        context.Limits.Spend(adjacency.Count + 1);
        return adjacency;
    }

    /// <summary>
    /// Reads where the lists of the first nodes begin, before they are walked: none of these reads waits for another, so that a processor waits for memory once
    /// instead of once a node.
    /// </summary>
    public void Fetch(ReadOnlySpan<int> upcoming)
    {
        for (int list = 0; list < ListCount; list++)
        {
            foreach (int node in upcoming[..Math.Min(upcoming.Length, FetchedAtOnce)])
            {
                var neighbours = graph.Expand(node, directions[list % directions.Length], types[list / directions.Length]).Nodes;
                fetched ^= neighbours.IsEmpty ? 0 : neighbours[0];
            }
        }
    }

    /// <summary>The first relationship from a node to a neighbour that counts.</summary>
    public int RelationshipBetween(int node, int neighbour)
    {
        for (int list = 0; list < ListCount; list++)
        {
            var adjacency = List(node, list);
            for (int i = adjacency.Nodes.IndexOf(neighbour); i >= 0 && i < adjacency.Count; i++)
            {
                if (adjacency.Nodes[i] == neighbour && Accepts(node, neighbour, adjacency.Relationships[i], list))
                {
                    return adjacency.Relationships[i];
                }
            }
        }

        throw new InvalidOperationException("The nodes are not neighbours.");
    }

    /// <summary>Whether a path may begin at a node.</summary>
    public bool AcceptsStart(int node) => nodes.IsEmpty || nodes.Accepts(row, node);

    /// <summary>Whether an entry of a list counts: a self loop only in the first direction, and only what the predicates accept.</summary>
    public bool Accepts(int node, int neighbour, int relationship, int list) =>
        (node != neighbour || list % directions.Length == 0)
        && (relationships.IsEmpty || relationships.Accepts(row, relationship))
        && (nodes.IsEmpty || nodes.Accepts(row, neighbour));
}

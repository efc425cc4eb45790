using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>One side of a bidirectional search: the nodes it has seen with their depths, and those of the greatest depth.</summary>
internal sealed class PathFrontier(IGraph graph, Direction direction, ReadOnlyMemory<int> types)
{
    private readonly Dictionary<int, int> depths = [];
    private List<int> outermost = [];
    private List<int> following = [];

    public int Depth { get; private set; }

    /// <summary>How many nodes are at the greatest depth.</summary>
    public int Width => outermost.Count;

    public void Start(int node)
    {
        depths.Clear();
        outermost.Clear();
        outermost.Add(node);
        depths.Add(node, 0);
        Depth = 0;
    }

    /// <summary>The depth of a node, or -1 when it was not seen.</summary>
    public int DepthOf(int node) => depths.GetValueOrDefault(node, -1);

    /// <summary>The nodes at a depth.</summary>
    public IEnumerable<int> AtDepth(int depth) => depth == Depth ? outermost : depths.Where(pair => pair.Value == depth).Select(pair => pair.Key);

    /// <summary>Goes one relationship further; true when a node is met that <paramref name="other"/> has seen.</summary>
    public bool Grow(PathFrontier other)
    {
        bool isMet = false;
        following.Clear();
        Depth++;
        foreach (int node in outermost)
        {
            foreach (var way in Ways(direction))
            {
                for (int i = 0; i < Math.Max(1, types.Length); i++)
                {
                    foreach (int neighbour in graph.Expand(node, way, TypeAt(i)).Nodes)
                    {
                        if (depths.TryAdd(neighbour, Depth))
                        {
                            following.Add(neighbour);
                            isMet |= other.depths.ContainsKey(neighbour);
                        }
                    }
                }
            }
        }

        (outermost, following) = (following, outermost);
        return isMet;
    }

    /// <summary>Every shortest path from the start to a node that was seen, as relationships in order.</summary>
    public IEnumerable<int[]> PathsTo(int node)
    {
        int depth = depths[node];
        if (depth == 0)
        {
            yield return [];
            yield break;
        }

        foreach (var (previous, relationship) in StepsTo(node, depth - 1))
        {
            foreach (int[] path in PathsTo(previous))
            {
                yield return [.. path, relationship];
            }
        }
    }

    private static Direction[] Ways(Direction direction) => direction == Direction.Both ? [Direction.Outgoing, Direction.Incoming] : [direction];

    private int TypeAt(int position) => types.IsEmpty ? IGraph.AnyType : types.Span[position];

    private List<(int Previous, int Relationship)> StepsTo(int node, int depth)
    {
        var steps = new List<(int Previous, int Relationship)>();
        foreach (var way in Ways(direction))
        {
            var back = way == Direction.Outgoing ? Direction.Incoming : Direction.Outgoing;
            for (int t = 0; t < Math.Max(1, types.Length); t++)
            {
                var adjacency = graph.Expand(node, back, TypeAt(t));
                for (int i = 0; i < adjacency.Count; i++)
                {
                    if (DepthOf(adjacency.Nodes[i]) == depth)
                    {
                        steps.Add((adjacency.Nodes[i], adjacency.Relationships[i]));
                    }
                }
            }
        }

        return steps;
    }
}

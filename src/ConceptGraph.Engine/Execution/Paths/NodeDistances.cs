using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>How many relationships of a hop pattern lead from one node to others, found level by level as far as it is asked for.</summary>
internal sealed class NodeDistances(ExecutionContext context, HopPattern pattern)
{
    private const int BytesPerNode = 48;

    private readonly HopWalker walker = new(context, pattern);
    private readonly Dictionary<int, int> known = [];
    private List<int> frontier = [];
    private int depth;

    /// <summary>Starts from a node; the distance of <paramref name="wanted"/>, or -1 when it cannot be reached within <paramref name="max"/>.</summary>
    public int Begin(Batch source, int row, int from, int wanted, int max)
    {
        walker.Begin(source, row);
        known.Clear();
        frontier.Clear();
        depth = 0;
        if (!walker.AcceptsStart(from))
        {
            return -1;
        }

        known.Add(from, 0);
        frontier.Add(from);
        while (!known.ContainsKey(wanted) && frontier.Count > 0 && depth < max)
        {
            Reach(depth + 1);
        }

        return known.GetValueOrDefault(wanted, -1);
    }

    /// <summary>Makes sure that all nodes up to a distance are known.</summary>
    public void Reach(int distance)
    {
        while (depth < distance && frontier.Count > 0)
        {
            depth++;
            var next = new List<int>();
            foreach (int node in frontier)
            {
                Visit(node, next);
            }

            context.Limits.Hold((long)next.Count * BytesPerNode);
            frontier = next;
        }
    }

    /// <summary>The distance of a node; more than anything asked for when it is not known.</summary>
    public int Of(int node) => known.GetValueOrDefault(node, int.MaxValue);

    /// <summary>Whether a node can be reached, as far as is known.</summary>
    public bool MayLeadTo(int node) => frontier.Count > 0 || known.ContainsKey(node);

    private void Visit(int node, List<int> next)
    {
        for (int list = 0; list < walker.ListCount; list++)
        {
            var adjacency = walker.List(node, list);
            for (int i = 0; i < adjacency.Count; i++)
            {
                int neighbour = adjacency.Nodes[i];
                if (!known.ContainsKey(neighbour) && walker.Accepts(node, neighbour, adjacency.Relationships[i], list))
                {
                    known.Add(neighbour, depth);
                    next.Add(neighbour);
                }
            }
        }
    }
}

using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>Breadth-first search by levels. Reusable for many sources in one version of a graph; not safe to share between threads.</summary>
internal sealed class BreadthFirst(IGraph graph, Direction direction, ReadOnlyMemory<int> types)
{
    private readonly HashSet<int> seen = [];
    private List<int> frontier = [];
    private List<int> following = [];

    /// <summary>
    /// Appends every node that is reached from <paramref name="source"/> by at least <paramref name="least"/> and at most <paramref name="most"/>
    /// relationships at its <em>shortest</em> distance, once each, by level. The source itself is at distance 0.
    /// </summary>
    public void Reach(int source, int least, int most, List<int> reached)
    {
        seen.Clear();
        frontier.Clear();
        frontier.Add(source);
        seen.Add(source);
        for (int level = 0; level <= most && frontier.Count > 0; level++)
        {
            if (level >= least)
            {
                reached.AddRange(frontier);
            }

            if (level == most)
            {
                return;
            }

            following.Clear();
            foreach (int node in frontier)
            {
                Advance(node);
            }

            (frontier, following) = (following, frontier);
        }
    }

    private void Advance(int node)
    {
        if (direction != Direction.Incoming)
        {
            Advance(node, Direction.Outgoing);
        }

        if (direction != Direction.Outgoing)
        {
            Advance(node, Direction.Incoming);
        }
    }

    private void Advance(int node, Direction way)
    {
        if (types.IsEmpty)
        {
            Take(graph.Expand(node, way, IGraph.AnyType).Nodes);
        }

        foreach (int type in types.Span)
        {
            Take(graph.Expand(node, way, type).Nodes);
        }
    }

    private void Take(ReadOnlySpan<int> nodes)
    {
        foreach (int node in nodes)
        {
            if (seen.Add(node))
            {
                following.Add(node);
            }
        }
    }
}

using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>
/// Unweighted shortest paths by breadth-first search from both ends, always growing the smaller frontier. Reusable for many pairs in one version of a
/// graph; not safe to share between threads.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="direction">How relationships are followed from the source.</param>
/// <param name="types">The types that may be followed; all when empty.</param>
internal sealed class ShortestPaths(IGraph graph, Direction direction, ReadOnlyMemory<int> types)
{
    private readonly PathFrontier forward = new(graph, direction, types);
    private readonly PathFrontier backward = new(graph, Reverse(direction), types);

    /// <summary>The length of a shortest path of at most <paramref name="most"/> relationships, or -1; 0 when the ends are one node.</summary>
    public int Length(int source, int target, int most = int.MaxValue)
    {
        forward.Start(source);
        backward.Start(target);
        if (source == target)
        {
            return 0;
        }

        while (forward.Depth + backward.Depth < most)
        {
            var (grown, other) = forward.Width <= backward.Width ? (forward, backward) : (backward, forward);
            if (grown.Grow(other))
            {
                return forward.Depth + backward.Depth;
            }

            if (grown.Width == 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Every shortest path of at most <paramref name="most"/> relationships, as the relationships from the source on; parallel relationships are paths of
    /// their own. Nothing when there is none, and one path without relationships when the ends are one node.
    /// </summary>
    public IEnumerable<int[]> All(int source, int target, int most = int.MaxValue)
    {
        int length = Length(source, target, most);
        if (length < 0)
        {
            yield break;
        }

        int middle = forward.Depth;
        foreach (int meeting in forward.AtDepth(middle))
        {
            if (backward.DepthOf(meeting) != length - middle)
            {
                continue;
            }

            foreach (int[] first in forward.PathsTo(meeting))
            {
                foreach (int[] second in backward.PathsTo(meeting))
                {
                    Array.Reverse(second);
                    yield return [.. first, .. second];
                }
            }
        }
    }

    /// <summary>One shortest path, or null. See <see cref="All"/>.</summary>
    public int[]? First(int source, int target, int most = int.MaxValue) => All(source, target, most).FirstOrDefault();

    private static Direction Reverse(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}

using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>
/// Weakly connected components by union-find with path halving. As in Afforest (Sutton, Ben-Nun and Barak, 2018), one relationship of each node is united
/// first; what is then the largest component need not look at its other relationships, since each of them that leads out is seen from its other end.
/// </summary>
public static class WeakComponents
{
    /// <summary>The component of every node, by id: the lowest id in it, and -1 for ids without a node. Direction does not matter.</summary>
    public static int[] Compute(GraphSnapshot graph)
    {
        var parents = new int[graph.NodeBound];
        for (int node = 0; node < parents.Length; node++)
        {
            parents[node] = node;
        }

        var outgoing = AdjacencyRows.Of(graph, Direction.Outgoing);
        var incoming = AdjacencyRows.Of(graph, Direction.Incoming);
        UniteFirst(parents, outgoing);
        UniteFirst(parents, incoming);
        UniteOutside(parents, Largest(parents), outgoing, incoming);
        for (int node = 0; node < parents.Length; node++)
        {
            // A parent is never above its child, so it has its root already.
            parents[node] = graph.NodeExists(node) ? parents[parents[node]] : -1;
        }

        return parents;
    }

    /// <summary>How many components there are.</summary>
    public static int Count(GraphSnapshot graph)
    {
        int count = 0;
        var components = Compute(graph);
        for (int node = 0; node < components.Length; node++)
        {
            count += components[node] == node ? 1 : 0;
        }

        return count;
    }

    private static void UniteFirst(int[] parents, AdjacencyRows rows)
    {
        var offsets = rows.Offsets.Span;
        var neighbours = rows.Neighbours.Span;
        for (int node = 0; node < parents.Length; node++)
        {
            if (offsets[node] < offsets[node + 1])
            {
                Unite(parents, node, neighbours[offsets[node]]);
            }
        }
    }

    /// <summary>The root that most of some nodes have; a wrong guess costs time only.</summary>
    private static int Largest(int[] parents)
    {
        const int Samples = 256;
        int step = Math.Max(1, parents.Length / Samples);
        var counts = new Dictionary<int, int>();
        for (int node = 0; node < parents.Length; node += step)
        {
            int root = Root(parents, node);
            counts[root] = counts.GetValueOrDefault(root) + 1;
        }

        return counts.Count == 0 ? -1 : counts.MaxBy(pair => pair.Value).Key;
    }

    private static void UniteOutside(int[] parents, int inside, AdjacencyRows outgoing, AdjacencyRows incoming)
    {
        for (int node = 0; node < parents.Length; node++)
        {
            if (Root(parents, node) == Root(parents, inside))
            {
                continue;
            }

            foreach (int neighbour in outgoing.Of(node))
            {
                Unite(parents, node, neighbour);
            }

            foreach (int neighbour in incoming.Of(node))
            {
                Unite(parents, node, neighbour);
            }
        }
    }

    private static void Unite(int[] parents, int left, int right)
    {
        left = Root(parents, left);
        right = Root(parents, right);
        if (left < right)
        {
            parents[right] = left;
        }
        else
        {
            parents[left] = right;
        }
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node)
        {
            node = parents[node] = parents[parents[node]];
        }

        return node;
    }
}

using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>Weakly connected components by union-find with path halving.</summary>
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

        var rows = AdjacencyRows.Of(graph, Direction.Outgoing);
        var offsets = rows.Offsets.Span;
        var neighbours = rows.Neighbours.Span;
        for (int node = 0; node < parents.Length; node++)
        {
            foreach (int neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                Unite(parents, node, neighbour);
            }
        }

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

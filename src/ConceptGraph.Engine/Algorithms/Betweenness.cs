using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>Betweenness centrality (Brandes, 2001) along directed, unweighted relationships.</summary>
public static class Betweenness
{
    /// <summary>
    /// For every node, by id, the share of shortest paths from the sources that run through it, summed over all targets and not normalised.
    /// Parallel relationships are separate paths. With every node as a source this is betweenness; with some it is an estimate of its order.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sources">Where paths start; all nodes when null.</param>
    /// <param name="cancellationToken">Looked at before each source.</param>
    public static double[] Compute(GraphSnapshot graph, IEnumerable<int>? sources = null, CancellationToken cancellationToken = default)
    {
        var rows = AdjacencyRows.Of(graph, Direction.Outgoing);
        var search = new Search(graph.NodeBound);
        foreach (int source in sources ?? Enumerable.Range(0, graph.NodeBound))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (graph.NodeExists(source))
            {
                search.AddFrom(source, rows.Offsets.Span, rows.Neighbours.Span);
            }
        }

        return search.Scores;
    }

    private sealed class Search(int bound)
    {
        private readonly int[] levels = [.. Enumerable.Repeat(-1, bound)];
        private readonly double[] pathCounts = new double[bound];
        private readonly double[] dependencies = new double[bound];
        private readonly int[] reached = new int[bound];
        private int count;

        public double[] Scores { get; } = new double[bound];

        public void AddFrom(int source, ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours)
        {
            CountPaths(source, offsets, neighbours);
            for (int i = count - 1; i >= 0; i--)
            {
                int node = reached[i];
                foreach (int neighbour in neighbours[offsets[node]..offsets[node + 1]])
                {
                    if (levels[neighbour] == levels[node] + 1)
                    {
                        dependencies[node] += pathCounts[node] / pathCounts[neighbour] * (1 + dependencies[neighbour]);
                    }
                }

                Scores[node] += node == source ? 0 : dependencies[node];
            }

            foreach (int node in reached.AsSpan(0, count))
            {
                levels[node] = -1;
                pathCounts[node] = 0;
                dependencies[node] = 0;
            }
        }

        private void CountPaths(int source, ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours)
        {
            levels[source] = 0;
            pathCounts[source] = 1;
            reached[0] = source;
            count = 1;
            for (int i = 0; i < count; i++)
            {
                int node = reached[i];
                foreach (int neighbour in neighbours[offsets[node]..offsets[node + 1]])
                {
                    if (levels[neighbour] < 0)
                    {
                        levels[neighbour] = levels[node] + 1;
                        reached[count++] = neighbour;
                    }

                    if (levels[neighbour] == levels[node] + 1)
                    {
                        pathCounts[neighbour] += pathCounts[node];
                    }
                }
            }
        }
    }
}

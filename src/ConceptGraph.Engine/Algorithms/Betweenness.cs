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
        private readonly Reach[] reaches = [.. Enumerable.Repeat(Reach.None, bound)];
        private readonly double[] coefficients = new double[bound];
        private readonly double[] sums = new double[bound];
        private readonly int[] reached = new int[bound];
        private readonly List<int> levelStarts = [];

        public double[] Scores { get; } = new double[bound];

        public void AddFrom(int source, ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours)
        {
            int count = CountPaths(source, offsets, neighbours);
            for (int level = levelStarts.Count - 2; level >= 0; level--)
            {
                AddLevel(levelStarts[level], levelStarts[level + 1], source, offsets, neighbours);
            }

            foreach (int node in reached.AsSpan(0, count))
            {
                reaches[node] = Reach.None;
                coefficients[node] = 0;
            }
        }

        /// <summary>
        /// Adds up the dependencies of one level. A node's coefficient, (1 + dependency) / paths, is set only when its level is done: until then every
        /// neighbour that has one is on the next level, so no level need be looked up.
        /// </summary>
        private void AddLevel(int first, int end, int source, ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours)
        {
            var level = reached.AsSpan(first, end - first);
            for (int i = 0; i < level.Length; i++)
            {
                int node = level[i];
                double sum = 0;
                foreach (int neighbour in neighbours[offsets[node]..offsets[node + 1]])
                {
                    sum += coefficients[neighbour];
                }

                sums[i] = sum * reaches[node].Paths;
            }

            for (int i = 0; i < level.Length; i++)
            {
                int node = level[i];
                coefficients[node] = (1 + sums[i]) / reaches[node].Paths;
                Scores[node] += node == source ? 0 : sums[i];
            }
        }

        private int CountPaths(int source, ReadOnlySpan<int> offsets, ReadOnlySpan<int> neighbours)
        {
            reaches[source] = new Reach(1, 0);
            reached[0] = source;
            levelStarts.Clear();
            levelStarts.Add(0);
            int count = 1;
            for (int end = 1; levelStarts[^1] < end; end = count)
            {
                for (int i = levelStarts[^1]; i < end; i++)
                {
                    int node = reached[i];
                    var (paths, level) = reaches[node];
                    foreach (int neighbour in neighbours[offsets[node]..offsets[node + 1]])
                    {
                        ref var reach = ref reaches[neighbour];
                        if (reach.Level < 0)
                        {
                            reach = new Reach(paths, level + 1);
                            reached[count++] = neighbour;
                        }
                        else if (reach.Level == level + 1)
                        {
                            reach = reach with { Paths = reach.Paths + paths };
                        }
                    }
                }

                levelStarts.Add(end);
            }

            return count;
        }

        /// <summary>How many shortest paths lead to a node, and how long they are; kept together, since they are read together.</summary>
        private readonly record struct Reach(double Paths, int Level)
        {
            public static Reach None => new(0, -1);
        }
    }
}

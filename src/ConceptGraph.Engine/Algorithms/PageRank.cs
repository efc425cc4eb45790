using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>PageRank (Brin and Page, 1998) by power iteration, pulling along incoming relationships.</summary>
public static class PageRank
{
    /// <summary>
    /// The rank of every node, by id; ids without a node have rank 0 and the ranks sum to 1. Every rank starts at 1/N; parallel relationships each count;
    /// the rank of nodes without outgoing relationships is spread over all nodes evenly.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="iterations">How often ranks are passed on.</param>
    /// <param name="damping">The share of a rank that is passed on, between 0 and 1.</param>
    /// <param name="threads">How many threads share the work; the answer does not depend on it.</param>
    /// <param name="cancellationToken">Looked at before each iteration.</param>
    public static double[] Compute(GraphSnapshot graph, int iterations = 20, double damping = 0.85, int threads = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(iterations);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var ranks = new double[graph.NodeBound];
        var shares = new double[graph.NodeBound];
        var isNode = new bool[graph.NodeBound];
        for (int node = 0; node < ranks.Length; node++)
        {
            isNode[node] = graph.NodeExists(node);
            ranks[node] = isNode[node] ? 1.0 / graph.NodeCount : 0;
        }

        var incoming = AdjacencyRows.Of(graph, Direction.Incoming);
        var outgoing = AdjacencyRows.Of(graph, Direction.Outgoing).Offsets;
        for (int i = 0; i < iterations; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double dangling = Share(outgoing.Span, ranks, shares);
            double floor = (1 - damping + (damping * dangling)) / graph.NodeCount;
            if (threads == 1)
            {
                Pull(incoming, shares, ranks, isNode, floor, damping, 0, ranks.Length);
            }
            else
            {
                int part = (ranks.Length + threads - 1) / threads;
                Parallel.For(0, threads, thread => Pull(incoming, shares, ranks, isNode, floor, damping, Math.Min(thread * part, ranks.Length), Math.Min((thread + 1) * part, ranks.Length)));
            }
        }

        return ranks;
    }

    /// <summary>Divides each rank among its outgoing relationships; returns the rank that has none to go along.</summary>
    private static double Share(ReadOnlySpan<int> outgoing, double[] ranks, double[] shares)
    {
        double dangling = 0;
        for (int node = 0; node < ranks.Length; node++)
        {
            int degree = outgoing[node + 1] - outgoing[node];
            if (degree == 0)
            {
                dangling += ranks[node];
            }
            else
            {
                shares[node] = ranks[node] / degree;
            }
        }

        return dangling;
    }

    private static void Pull(AdjacencyRows incoming, double[] shares, double[] ranks, bool[] isNode, double floor, double damping, int first, int end)
    {
        var offsets = incoming.Offsets.Span;
        var neighbours = incoming.Neighbours.Span;
        for (int node = first; node < end; node++)
        {
            double sum = 0;
            foreach (int neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                sum += shares[neighbour];
            }

            ranks[node] = isNode[node] ? floor + (damping * sum) : 0;
        }
    }
}

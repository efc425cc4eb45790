using System.Runtime.CompilerServices;
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
        return new Run(graph, damping, threads).Iterate(iterations, cancellationToken);
    }

    /// <summary>Works in blocks of nodes, whose sums are added in order, so that the answer does not depend on how threads share them.</summary>
    private sealed class Run
    {
        private const int BlockLength = 4096;

        private readonly AdjacencyRows incoming;
        private readonly ReadOnlyMemory<int> outgoing;
        private readonly double damping;
        private readonly ParallelOptions threads;
        private readonly int nodeCount;
        private readonly bool[] isNode;
        private readonly double[] ranks;
        private readonly double[] dangling;
        private double[] shares;
        private double[] nextShares;

        public Run(GraphSnapshot graph, double damping, int threads)
        {
            incoming = AdjacencyRows.Of(graph, Direction.Incoming);
            outgoing = AdjacencyRows.Of(graph, Direction.Outgoing).Offsets;
            this.damping = damping;
            this.threads = new ParallelOptions { MaxDegreeOfParallelism = threads };
            nodeCount = graph.NodeCount;
            ranks = new double[graph.NodeBound];
            shares = new double[graph.NodeBound];
            nextShares = new double[graph.NodeBound];
            isNode = new bool[graph.NodeBound];
            dangling = new double[(graph.NodeBound + BlockLength - 1) / BlockLength];
            for (int node = 0; node < ranks.Length; node++)
            {
                isNode[node] = graph.NodeExists(node);
                ranks[node] = isNode[node] ? 1.0 / nodeCount : 0;
            }
        }

        public double[] Iterate(int iterations, CancellationToken cancellationToken)
        {
            for (int block = 0; block < dangling.Length; block++)
            {
                Share(block);
            }

            for (int i = 0; i < iterations; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                (shares, nextShares) = (nextShares, shares);
                double floor = (1 - damping + (damping * dangling.Sum())) / nodeCount;
                if (threads.MaxDegreeOfParallelism == 1)
                {
                    for (int block = 0; block < dangling.Length; block++)
                    {
                        Pull(block, floor);
                    }
                }
                else
                {
                    Parallel.For(0, dangling.Length, threads, block => Pull(block, floor));
                }
            }

            return ranks;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Pull(int block, double floor)
        {
            // Locals, since the compiler cannot know that no element written is one of the fields.
            var offsets = incoming.Offsets.Span;
            var neighbours = incoming.Neighbours.Span;
            var (given, received, exists, kept) = (shares, ranks, isNode, damping);
            int end = Math.Min((block + 1) * BlockLength, received.Length);
            for (int node = block * BlockLength; node < end; node++)
            {
                // Two sums, since each addition waits for the one before it.
                var sources = neighbours[offsets[node]..offsets[node + 1]];
                double even = 0;
                double odd = 0;
                int i = 0;
                for (; i < sources.Length - 1; i += 2)
                {
                    even += given[sources[i]];
                    odd += given[sources[i + 1]];
                }

                even += i < sources.Length ? given[sources[i]] : 0;
                received[node] = exists[node] ? floor + (kept * (even + odd)) : 0;
            }

            Share(block);
        }

        /// <summary>Divides each rank of a block among its outgoing relationships, and notes how much rank has none to go along.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Share(int block)
        {
            var offsets = outgoing.Span;
            var (given, received) = (nextShares, ranks);
            double lost = 0;
            int end = Math.Min((block + 1) * BlockLength, received.Length);
            for (int node = block * BlockLength; node < end; node++)
            {
                int degree = offsets[node + 1] - offsets[node];
                given[node] = degree == 0 ? 0 : received[node] / degree;
                lost += degree == 0 ? received[node] : 0;
            }

            dangling[block] = lost;
        }
    }
}

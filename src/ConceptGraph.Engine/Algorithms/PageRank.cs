using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>PageRank (Brin and Page, 1998) by power iteration.</summary>
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

    /// <summary>Works in blocks of nodes, each done by one thread, so that the answer does not depend on how threads share them.</summary>
    private sealed class Run
    {
        private readonly AdjacencyTiles tiles;
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
            var rows = AdjacencyRows.Of(graph, Direction.Outgoing);
            tiles = new AdjacencyTiles(rows, graph.NodeBound);
            outgoing = rows.Offsets;
            this.damping = damping;
            this.threads = new ParallelOptions { MaxDegreeOfParallelism = threads };
            nodeCount = graph.NodeCount;
            ranks = new double[graph.NodeBound];
            shares = new double[graph.NodeBound];
            nextShares = new double[graph.NodeBound];
            isNode = new bool[graph.NodeBound];
            dangling = new double[tiles.BlockCount];
            for (int node = 0; node < ranks.Length; node++)
            {
                isNode[node] = graph.NodeExists(node);
                ranks[node] = isNode[node] ? 1.0 / nodeCount : 0;
            }
        }

        public double[] Iterate(int iterations, CancellationToken cancellationToken)
        {
            for (int block = 0; block < tiles.BlockCount; block++)
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
                    for (int block = 0; block < tiles.BlockCount; block++)
                    {
                        Receive(block, floor);
                    }
                }
                else
                {
                    Parallel.For(0, tiles.BlockCount, threads, block => Receive(block, floor));
                }
            }

            return ranks;
        }

        private void Receive(int block, double floor)
        {
            var received = BlockOf(ranks, block);
            var exists = BlockOf(isNode, block);
            received.Clear();
            tiles.Add(block, shares, received);
            for (int node = 0; node < received.Length; node++)
            {
                received[node] = exists[node] ? floor + (damping * received[node]) : 0;
            }

            Share(block);
        }

        /// <summary>Divides each rank of a block among its outgoing relationships, and notes how much rank has none to go along.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Share(int block)
        {
            var received = BlockOf(ranks, block);
            var given = BlockOf(nextShares, block);
            var offsets = outgoing.Span[(block * AdjacencyTiles.BlockLength)..];
            double lost = 0;
            for (int node = 0; node < received.Length; node++)
            {
                int degree = offsets[node + 1] - offsets[node];
                given[node] = degree == 0 ? 0 : received[node] / degree;
                lost += degree == 0 ? received[node] : 0;
            }

            dangling[block] = lost;
        }

        private static Span<T> BlockOf<T>(T[] values, int block)
        {
            int start = block * AdjacencyTiles.BlockLength;
            return values.AsSpan(start, Math.Min(AdjacencyTiles.BlockLength, values.Length - start));
        }
    }
}

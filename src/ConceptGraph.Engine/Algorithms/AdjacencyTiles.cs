using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>
/// Relationships sorted into square tiles of the adjacency matrix, small enough that what a tile reads and what it writes stay in a processor's cache
/// together (propagation blocking: Beamer, Asanović and Patterson, 2017). In a tile they stay in the order of their start nodes, so that reading goes forward and additions
/// to one node seldom wait for one another.
/// </summary>
internal sealed class AdjacencyTiles
{
    /// <summary>How many nodes a side of a tile has: as a power of two, and no more than the half of an entry can say.</summary>
    private const int Bits = 15;
    private const int Mask = BlockLength - 1;

    public const int BlockLength = 1 << Bits;

    private readonly int[] offsets;

    /// <summary>The end node's place in its block in the upper half, the start node's in the lower.</summary>
    private readonly uint[] entries;

    public AdjacencyTiles(AdjacencyRows outgoing, int nodeCount)
    {
        BlockCount = (nodeCount + BlockLength - 1) >> Bits;
        offsets = Count(outgoing, nodeCount);
        entries = new uint[offsets[^1]];
        Scatter(outgoing, nodeCount);
    }

    /// <summary>How many blocks of <see cref="BlockLength"/> nodes there are; the last may be shorter.</summary>
    public int BlockCount { get; }

    /// <summary>Adds to each node of a block what its incoming relationships bring, always in the same order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="given">What each relationship of a start node brings, by node.</param>
    /// <param name="received">The sums of the nodes of the block, beginning with its first.</param>
    public void Add(int block, double[] given, Span<double> received)
    {
        for (int from = 0; from < BlockCount; from++)
        {
            int tile = (block * BlockCount) + from;
            Add(entries.AsSpan(offsets[tile]..offsets[tile + 1]), given.AsSpan(from << Bits), received);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<uint> tile, ReadOnlySpan<double> given, Span<double> received)
    {
        foreach (uint entry in tile)
        {
            received[(int)(entry >> 16)] += given[(int)(entry & Mask)];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Count(AdjacencyRows outgoing, int nodeCount)
    {
        var counts = new int[(BlockCount * BlockCount) + 1];
        for (int node = 0; node < nodeCount; node++)
        {
            foreach (int end in outgoing.Of(node))
            {
                counts[((end >> Bits) * BlockCount) + (node >> Bits) + 1]++;
            }
        }

        for (int tile = 1; tile < counts.Length; tile++)
        {
            counts[tile] += counts[tile - 1];
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(AdjacencyRows outgoing, int nodeCount)
    {
        var next = offsets[..^1];
        for (int node = 0; node < nodeCount; node++)
        {
            foreach (int end in outgoing.Of(node))
            {
                entries[next[((end >> Bits) * BlockCount) + (node >> Bits)]++] = ((uint)(end & Mask) << 16) | (uint)(node & Mask);
            }
        }
    }
}

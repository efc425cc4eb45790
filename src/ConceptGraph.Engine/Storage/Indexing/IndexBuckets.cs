using System.Numerics;
using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>Elements by the bucket of their key's hash, as two flat arrays; within a bucket in the order that they were given in. Immutable.</summary>
internal sealed class IndexBuckets
{
    private const int LeastCount = 64;

    private readonly int[] offsets;
    private readonly int[] elements;

    /// <param name="elements">The elements.</param>
    /// <param name="hashes">The hash of each element's key.</param>
    /// <param name="capacity">For how many elements there shall be buckets.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IndexBuckets(ReadOnlySpan<int> elements, ReadOnlySpan<int> hashes, int capacity)
    {
        Count = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastCount, capacity));
        offsets = new int[Count + 1];
        foreach (int hash in hashes)
        {
            offsets[Of(hash) + 1]++;
        }

        for (int bucket = 0; bucket < Count; bucket++)
        {
            offsets[bucket + 1] += offsets[bucket];
        }

        this.elements = new int[elements.Length];
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            this.elements[--offsets[Of(hashes[i]) + 1]] = elements[i];
        }

        // Each offset but the first has moved to the start of its bucket.
        offsets.AsSpan(1).CopyTo(offsets);
        offsets[Count] = elements.Length;
    }

    public static IndexBuckets Empty { get; } = new([], [], 0);

    /// <summary>The number of buckets.</summary>
    public int Count { get; }

    public ReadOnlySpan<int> this[int bucket] => elements.AsSpan(offsets[bucket], offsets[bucket + 1] - offsets[bucket]);

    /// <summary>The bucket of a hash.</summary>
    public int Of(int hash) => hash & (Count - 1);
}

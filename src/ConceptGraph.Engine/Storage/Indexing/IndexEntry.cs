using System.Collections.Immutable;

namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>The elements that share one key, and the next entry of the same bucket. Immutable.</summary>
/// <param name="Hash">The hash of the key.</param>
/// <param name="First">One of the elements; the key's values are read from it.</param>
/// <param name="Others">The others, ascending; empty for a unique key.</param>
/// <param name="Next">The rest of the bucket.</param>
internal sealed record IndexEntry(int Hash, int First, ImmutableSortedSet<int> Others, IndexEntry? Next)
{
    public bool Contains(int element) => First == element || Others.Contains(element);

    public IndexEntry? Without(int element)
    {
        if (Others.IsEmpty)
        {
            return null;
        }

        return First == element ? this with { First = Others.Min, Others = Others.Remove(Others.Min) } : this with { Others = Others.Remove(element) };
    }
}

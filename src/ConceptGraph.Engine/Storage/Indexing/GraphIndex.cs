using System.Collections.Immutable;
using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Storage.Properties;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>
/// A hash index from the values of one or more properties to elements. It holds ids only: keys are read from the properties, which must hold the
/// values that an element was added with until it is removed. Versions share buckets; only the writer may change it.
/// </summary>
internal sealed class GraphIndex(IndexDefinition definition, object writer)
{
    private const int InitialBuckets = 64;

    private PagedArray<IndexEntry?> buckets;
    private int bucketCount = InitialBuckets;
    private int entryCount;
    private volatile OrderedKeys? ordered;

    public IndexDefinition Definition => definition;

    public object Writer { get; private set; } = writer;

    /// <summary>Whether it holds elements, or is kept as a definition only.</summary>
    public bool IsFilled => definition.Kind == IndexKind.Range;

    public GraphIndex CopyFor(object newWriter)
    {
        var copy = (GraphIndex)MemberwiseClone();
        copy.Writer = newWriter;
        return copy;
    }

    /// <summary>Whether a property is part of the key.</summary>
    public bool Covers(int key) => definition.Keys.Contains(key);

    /// <summary>The key of an element, with <paramref name="value"/> in place of what it has for <paramref name="changed"/>; null when it has none.</summary>
    public Value[]? KeyOf(int element, in PropertyTable properties, int changed = -1, Value value = default)
    {
        var keys = new Value[definition.Keys.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            int key = definition.Keys[i];
            keys[i] = key == changed ? value : properties.Get(element, key);
            if (!IndexKey.IsIndexable(keys[i]))
            {
                return null;
            }
        }

        return keys;
    }

    /// <summary>An element with this key, or -1.</summary>
    public int Find(ReadOnlySpan<Value> key, in PropertyTable properties) => Lookup(key, properties)?.First ?? -1;

    /// <summary>Appends every element with this key.</summary>
    public void Seek(ReadOnlySpan<Value> key, in PropertyTable properties, List<int> elements)
    {
        if (Lookup(key, properties) is { } entry)
        {
            elements.Add(entry.First);
            elements.AddRange(entry.Others);
        }
    }

    /// <summary>Appends the elements whose key, of one property, lies in a range, ascending by it.</summary>
    public void Seek(in ValueRange range, in PropertyTable properties, List<int> elements) =>
        (ordered ??= OrderedKeys.Of(Elements(), definition.Keys[0], properties)).Seek(range, elements);

    public void Add(int element, ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        ordered = null;
        int hash = HashOf(key);
        if (Lookup(key, properties) is { } entry)
        {
            Replace(entry, entry with { Others = entry.Others.Add(element) });
            return;
        }

        if (++entryCount > bucketCount)
        {
            Rehash();
        }

        int bucket = BucketOf(hash);
        buckets.Put(bucket, new IndexEntry(hash, element, ImmutableSortedSet<int>.Empty, buckets[bucket]), Writer);
    }

    public void Remove(int element, ReadOnlySpan<Value> key)
    {
        ordered = null;
        int hash = HashOf(key);
        for (var entry = buckets[BucketOf(hash)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Contains(element))
            {
                Replace(entry, entry.Without(element));
                return;
            }
        }
    }

    private static int HashOf(ReadOnlySpan<Value> key)
    {
        int hash = 0;
        foreach (var value in key)
        {
            hash = (hash * 31) + IndexKey.Hash(value);
        }

        return hash;
    }

    private int BucketOf(int hash) => hash & (bucketCount - 1);

    private IndexEntry? Lookup(ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        int hash = HashOf(key);
        for (var entry = buckets[BucketOf(hash)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && HasKey(entry.First, key, properties))
            {
                return entry;
            }
        }

        return null;
    }

    private bool HasKey(int element, ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (!IndexKey.Equal(properties.Get(element, definition.Keys[i]), key[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts an entry in place of another of the same bucket; entries before it are copied, since older versions share them.</summary>
    private void Replace(IndexEntry old, IndexEntry? replacement)
    {
        int bucket = BucketOf(old.Hash);
        if (replacement is null)
        {
            entryCount--;
        }

        buckets.Put(bucket, Rewrite(buckets[bucket]!), Writer);

        IndexEntry? Rewrite(IndexEntry entry) =>
            ReferenceEquals(entry, old) ? replacement ?? old.Next : entry with { Next = Rewrite(entry.Next!) };
    }

    private void Rehash()
    {
        var old = buckets;
        int oldCount = bucketCount;
        buckets = default;
        bucketCount *= 4;
        for (int i = 0; i < oldCount; i++)
        {
            for (var entry = old[i]; entry is not null; entry = entry.Next)
            {
                int bucket = BucketOf(entry.Hash);
                buckets.Put(bucket, entry with { Next = buckets[bucket] }, Writer);
            }
        }
    }

    private List<int> Elements()
    {
        var elements = new List<int>(entryCount);
        for (int i = 0; i < bucketCount; i++)
        {
            for (var entry = buckets[i]; entry is not null; entry = entry.Next)
            {
                elements.Add(entry.First);
                elements.AddRange(entry.Others);
            }
        }

        return elements;
    }
}

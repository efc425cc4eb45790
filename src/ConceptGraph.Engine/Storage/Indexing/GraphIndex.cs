using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Storage.Properties;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>
/// A hash index from the values of one or more properties to elements: flat buckets, and a chain of entries in place of each bucket that changed since
/// they were built. It holds ids only: keys are read from the properties, which must hold the values that an element was added with until it is removed.
/// Versions share buckets; only the writer may change it.
/// </summary>
internal sealed class GraphIndex(IndexDefinition definition, object writer)
{
    private const int Growth = 4;
    private const int ElementsBetweenReports = 4096;

    private IndexBuckets built = IndexBuckets.Empty;
    private PagedArray<IndexEntry?> changed;
    private int count;
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

    /// <summary>The key of an element, with <paramref name="value"/> in place of what it has for <paramref name="changedKey"/>; null when it has none.</summary>
    public Value[]? KeyOf(int element, in PropertyTable properties, int changedKey = -1, Value value = default)
    {
        var key = new Value[definition.Keys.Count];
        return TryReadKey(element, properties, key, changedKey, value) ? key : null;
    }

    /// <summary>Holds from now on those of the elements that have a key, and no others.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="properties">Where their keys are.</param>
    /// <param name="capacity">For how many elements there shall be buckets, when more are to come.</param>
    /// <param name="spend">Is told now and then of elements that were gone through; may throw.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Build(ReadOnlySpan<int> elements, in PropertyTable properties, int capacity = 0, Action<long>? spend = null)
    {
        var kept = new int[elements.Length];
        var hashes = new int[elements.Length];
        var columns = new Column[definition.Keys.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = properties.Read(definition.Keys[i], elements, RowSelection.First(elements.Length));
        }

        count = 0;
        for (int row = 0; row < elements.Length; row++)
        {
            if (TryHash(columns, row, out hashes[count]))
            {
                kept[count++] = elements[row];
            }

            if (row % ElementsBetweenReports == 0)
            {
                spend?.Invoke(ElementsBetweenReports);
            }
        }

        built = new IndexBuckets(kept.AsSpan(0, count), hashes.AsSpan(0, count), Math.Max(count, capacity));
        changed = default;
        ordered = null;
    }

    /// <summary>Two elements with one key, right after <see cref="Build"/>; null when all keys are different.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int First, int Second)? FindDuplicate(in PropertyTable properties)
    {
        var key = new Value[definition.Keys.Count];
        for (int bucket = 0; bucket < built.Count; bucket++)
        {
            var elements = built[bucket];
            for (int i = 1; i < elements.Length; i++)
            {
                TryReadKey(elements[i], properties, key);
                foreach (int other in elements[..i])
                {
                    if (HasKey(other, key, properties))
                    {
                        return (other, elements[i]);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>An element with this key, or -1.</summary>
    public int Find(ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        int hash = HashOf(key);
        int bucket = built.Of(hash);
        if (changed.Has(bucket))
        {
            return Lookup(changed[bucket], hash, key, properties)?.First ?? -1;
        }

        foreach (int element in built[bucket])
        {
            if (HasKey(element, key, properties))
            {
                return element;
            }
        }

        return -1;
    }

    /// <summary>Appends every element with this key.</summary>
    public void Seek(ReadOnlySpan<Value> key, in PropertyTable properties, List<int> elements)
    {
        int hash = HashOf(key);
        int bucket = built.Of(hash);
        if (changed.Has(bucket))
        {
            if (Lookup(changed[bucket], hash, key, properties) is { } entry)
            {
                elements.Add(entry.First);
                elements.AddRange(entry.Others);
            }

            return;
        }

        foreach (int element in built[bucket])
        {
            if (HasKey(element, key, properties))
            {
                elements.Add(element);
            }
        }
    }

    /// <summary>Appends the elements whose key, of one property, lies in a range, ascending by it.</summary>
    public void Seek(in ValueRange range, in PropertyTable properties, List<int> elements) =>
        (ordered ??= OrderedKeys.Of(Elements(), definition.Keys[0], properties)).Seek(range, elements);

    public void Add(int element, ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        ordered = null;
        if (++count > built.Count)
        {
            Build([.. Elements()], properties, built.Count * Growth);
            count++;
        }

        int hash = HashOf(key);
        int bucket = built.Of(hash);
        changed.Put(bucket, With(Chain(bucket, properties), hash, element, key, properties), Writer);
    }

    public void Remove(int element, ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        ordered = null;
        int hash = HashOf(key);
        int bucket = built.Of(hash);
        var chain = Chain(bucket, properties);
        for (var entry = chain; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Contains(element))
            {
                changed.Put(bucket, Replace(chain!, entry, entry.Without(element)), Writer);
                count--;
                return;
            }
        }
    }

    private static int HashOf(ReadOnlySpan<Value> key)
    {
        int hash = 0;
        foreach (var value in key)
        {
            hash = CombineHash(hash, value);
        }

        return hash;
    }

    private static int CombineHash(int hash, Value value) => (hash * 31) + IndexKey.Hash(value);

    /// <summary>The hash of a row's key; false when a part of it is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryHash(Column[] columns, int row, out int hash)
    {
        hash = 0;
        foreach (var column in columns)
        {
            var value = column.Get(row);
            if (!IndexKey.IsIndexable(value))
            {
                return false;
            }

            hash = CombineHash(hash, value);
        }

        return true;
    }

    /// <summary>A chain with an entry in place of another; entries before it are copied, since older versions share them.</summary>
    private static IndexEntry? Replace(IndexEntry chain, IndexEntry old, IndexEntry? replacement) => ReferenceEquals(chain, old)
        ? replacement ?? old.Next
        : chain with { Next = Replace(chain.Next!, old, replacement) };

    private bool TryReadKey(int element, in PropertyTable properties, Span<Value> key, int changedKey = -1, Value value = default)
    {
        for (int i = 0; i < key.Length; i++)
        {
            int property = definition.Keys[i];
            key[i] = property == changedKey ? value : properties.Get(element, property);
            if (!IndexKey.IsIndexable(key[i]))
            {
                return false;
            }
        }

        return true;
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

    private IndexEntry? Lookup(IndexEntry? chain, int hash, ReadOnlySpan<Value> key, in PropertyTable properties)
    {
        for (var entry = chain; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && HasKey(entry.First, key, properties))
            {
                return entry;
            }
        }

        return null;
    }

    private IndexEntry With(IndexEntry? chain, int hash, int element, ReadOnlySpan<Value> key, in PropertyTable properties) =>
        Lookup(chain, hash, key, properties) is { } entry
            ? Replace(chain!, entry, entry with { Others = entry.Others.Add(element) })!
            : new IndexEntry(hash, element, ImmutableSortedSet<int>.Empty, chain);

    /// <summary>A bucket as entries, which it becomes with its first change.</summary>
    private IndexEntry? Chain(int bucket, in PropertyTable properties)
    {
        if (changed.Has(bucket))
        {
            return changed[bucket];
        }

        IndexEntry? chain = null;
        var key = new Value[definition.Keys.Count];
        foreach (int element in built[bucket])
        {
            TryReadKey(element, properties, key);
            chain = With(chain, HashOf(key), element, key, properties);
        }

        return chain;
    }

    private List<int> Elements()
    {
        var elements = new List<int>(count);
        for (int bucket = 0; bucket < built.Count; bucket++)
        {
            if (!changed.Has(bucket))
            {
                elements.AddRange(built[bucket]);
                continue;
            }

            for (var entry = changed[bucket]; entry is not null; entry = entry.Next)
            {
                elements.Add(entry.First);
                elements.AddRange(entry.Others);
            }
        }

        return elements;
    }
}

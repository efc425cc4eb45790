using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Storage.Paging;

/// <summary>A run of <see cref="Size"/> items and a bit for each that tells whether it is present. Only its writer may change it; anyone else copies it first.</summary>
internal sealed class Page<T>(object writer)
{
    public const int Bits = 8;
    public const int Size = 1 << Bits;
    public const int Mask = Size - 1;

    private Items items;
    private Presence presence;

    /// <summary>The only one who may change this page.</summary>
    public object Writer { get; private set; } = writer;

    /// <summary>The item at a position within the page; left as it was when it is no longer present.</summary>
    public ref T this[int position] => ref items[position & Mask];

    /// <summary>All items, present or not.</summary>
    public Span<T> AsSpan() => items;

    /// <summary>The presence of all items, a bit each.</summary>
    public Span<ulong> PresenceWords() => presence;

    public bool Has(int position) => (presence[(position & Mask) >> 6] >> (position & 63) & 1) != 0;

    /// <summary>The presence of 64 items at once.</summary>
    public ulong PresenceWord(int position) => presence[(position & Mask) >> 6];

    public void Put(int position, T item)
    {
        items[position & Mask] = item;
        presence[(position & Mask) >> 6] |= 1UL << position;
    }

    public void Remove(int position) => presence[(position & Mask) >> 6] &= ~(1UL << position);

    public Page<T> CopyFor(object newWriter)
    {
        var copy = (Page<T>)MemberwiseClone();
        copy.Writer = newWriter;
        return copy;
    }

    [InlineArray(Size)]
    private struct Items
    {
        private T first;
    }

    [InlineArray(Size / 64)]
    private struct Presence
    {
        private ulong first;
    }
}

using System.Collections;

namespace ConceptGraph.Engine.Values;

/// <summary>An immutable list of values. A range of integers takes no room for its items until they are asked for all together.</summary>
public sealed class ListValue : ValueObject, IReadOnlyList<Value>
{
    /// <summary>The most items of a range that are made room for.</summary>
    private const int LongestInMemory = 1 << 25;
    private const int ItemsBetweenLooks = 1 << 16;

    private readonly long first;
    private readonly long step;
    private readonly ValueExtent extent;
    private Value[]? items;

    /// <summary>Takes over <paramref name="items"/>, which must not be changed afterwards.</summary>
    /// <exception cref="CypherException">The items are lists in lists or maps, deeper than 250 levels or of more than 8 GB together.</exception>
    public ListValue(params Value[] items)
    {
        this.items = items;
        LongCount = items.Length;
        extent = ValueExtent.Around(items);
    }

    private ListValue(long first, long step, long count)
    {
        this.first = first;
        this.step = step;
        LongCount = count;
    }

    /// <summary>The list without items.</summary>
    public static ListValue Empty { get; } = new();

    /// <summary>A list itself, any other value as the list of itself: what Neo4j takes where it looks for a list and only finds out at run time that there is none.</summary>
    internal static ListValue Of(Value value) => value.As<ListValue>() ?? new ListValue(value);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.List;

    /// <inheritdoc/>
    /// <exception cref="CypherException">It is a range of more items than an <see cref="int"/> can count.</exception>
    public int Count => LongCount <= int.MaxValue ? (int)LongCount : throw ValueErrors.ListTooLong(LongCount, LongestInMemory);

    /// <summary>The number of items, also of a range that is longer than any list.</summary>
    internal long LongCount { get; }

    /// <summary>How deep and how big it is; a range is small until its items are asked for.</summary>
    internal ValueExtent Extent =>
        extent.Nesting > 0 ? extent : new ValueExtent(1, ValueExtent.BytesPerObject + (IsLazy ? 0 : LongCount * (ValueExtent.BytesPerItem + ValueExtent.BytesPerObject)));

    /// <summary>Whether it is a range whose items nobody has asked for all together.</summary>
    internal bool IsLazy => items is null;

    /// <inheritdoc/>
    public Value this[int index] => ItemAt(index);

    /// <summary>Integers in equal steps.</summary>
    internal static ListValue Range(long first, long step, long count) => new(first, step, count);

    /// <summary>The item at a position, also of a range that is longer than any list.</summary>
    internal Value ItemAt(long index) =>
        items is { } known ? known[index]
        : (ulong)index < (ulong)LongCount ? Value.Integer(first + (index * step))
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether a number is among the items of a range.</summary>
    internal bool RangeContains(Value item)
    {
        var offset = item.IsInteger ? (Int128)item.AsInteger() - first
            : item.IsFloat && double.IsInteger(item.AsFloat()) && Math.Abs(item.AsFloat()) < 1e30 ? (Int128)item.AsFloat() - first
            : -step;
        return offset % step == 0 && offset / step >= 0 && offset / step < LongCount;
    }

    /// <summary>Some of the items, in their order.</summary>
    internal ListValue Slice(long start, long count) =>
        count <= 0 ? Empty
        : items is { } known ? new ListValue(known.AsSpan((int)start, (int)count).ToArray())
        : new ListValue(first + (start * step), step, count);

    /// <summary>The items from last to first.</summary>
    internal ListValue Reversed()
    {
        if (items is null && step != long.MinValue)
        {
            return LongCount == 0 ? this : new ListValue(ItemAt(LongCount - 1).AsInteger(), -step, LongCount);
        }

        var reversed = AsSpan().ToArray();
        Array.Reverse(reversed);
        return new ListValue(reversed);
    }

    /// <summary>Makes room for the items of a range; <paramref name="look"/> is called now and then, and may throw.</summary>
    internal void Unroll(Action look) => items ??= Fill(look);

    /// <summary>The items without a copy.</summary>
    /// <exception cref="CypherException">It is a range too long to be held in memory.</exception>
    public ReadOnlySpan<Value> AsSpan() => items ??= Fill();

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)(items ??= Fill())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Value[] Fill(Action? look = null)
    {
        var values = new Value[LongCount <= LongestInMemory ? LongCount : throw ValueErrors.ListTooLong(LongCount, LongestInMemory)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Value.Integer(first + (i * step));
            if (i % ItemsBetweenLooks == 0)
            {
                look?.Invoke();
            }
        }

        return values;
    }
}

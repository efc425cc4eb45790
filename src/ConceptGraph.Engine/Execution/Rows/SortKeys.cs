using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The values that rows are sorted by, key by key, and the order of two rows. Rows are numbered as they come.</summary>
internal sealed class SortKeys(bool[] descending, WorkLimits limits)
{
    private const int BytesPerValue = 16;
    private const int BytesPerRow = 12;
    private const int FirstCapacity = 8;

    private readonly Value[][] values = [.. descending.Select(_ => Array.Empty<Value>())];
    private long held;

    /// <summary>The number of keys.</summary>
    public int Width => descending.Length;

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The values of a key by row.</summary>
    public ReadOnlySpan<Value> Of(int key) => values[key].AsSpan(0, Count);

    /// <summary>What the bits of a prefix of this key are exchanged with, so that it rises in the order of the rows.</summary>
    public ulong MaskOf(int key) => descending[key] ? ulong.MaxValue : 0;

    /// <summary>Adds the rows of a batch that count; <paramref name="columns"/> holds their keys.</summary>
    public void Add(Column[] columns, Batch batch)
    {
        Hold(((long)BytesPerValue * Width) + BytesPerRow, batch.Count);
        for (int key = 0; key < Width; key++)
        {
            if (Count + batch.Count > values[key].Length)
            {
                Array.Resize(ref values[key], Math.Max(Count + batch.Count, Math.Max(values[key].Length * 2, FirstCapacity)));
            }

            bool ownsValues = columns[key] is ValueColumn;
            var added = values[key].AsSpan(Count);
            for (int i = 0; i < batch.Count; i++)
            {
                added[i] = columns[key].Get(batch.RowAt(i));
                held += ownsValues ? limits.Hold(added[i]) : 0;
            }
        }

        Count += batch.Count;
    }

    /// <summary>Forgets all rows but the given ones, which are numbered anew in the given order.</summary>
    public void Keep(int[] rows)
    {
        for (int key = 0; key < Width; key++)
        {
            values[key] = Array.ConvertAll(rows, row => values[key][row]);
        }

        limits.Hold(-held);
        held = 0;
        Count = rows.Length;
        Hold(((long)BytesPerValue * Width) + BytesPerRow, Count);
    }

    /// <summary>Narrows a batch to the rows that come before a row that is known; <paramref name="columns"/> holds their keys.</summary>
    public void KeepBefore(int known, Column[] columns, Batch batch)
    {
        var kept = new int[batch.Count];
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (Compare(columns, row, known) < 0)
            {
                kept[count++] = row;
            }
        }

        batch.Selection = kept;
        batch.Count = count;
    }

    /// <summary>The order of two rows by the keys from <paramref name="first"/> on, and at last by their numbers.</summary>
    public int Compare(int left, int right, int first)
    {
        for (int key = first; key < Width; key++)
        {
            int order = ValueOrder.Compare(values[key][left], values[key][right]);
            if (order != 0)
            {
                return descending[key] ? -order : order;
            }
        }

        return left.CompareTo(right);
    }

    private int Compare(Column[] columns, int row, int known)
    {
        for (int key = 0; key < Width; key++)
        {
            int order = ValueOrder.Compare(columns[key].Get(row), values[key][known]);
            if (order != 0)
            {
                return descending[key] ? -order : order;
            }
        }

        return 0;
    }

    private void Hold(long bytesPerRow, int rows)
    {
        limits.Hold(bytesPerRow * rows);
        held += bytesPerRow * rows;
    }
}

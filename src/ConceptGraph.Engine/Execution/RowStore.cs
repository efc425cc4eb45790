using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>Rows that are kept: a column for each slot that grows, and a number for each row in the order in which they came.</summary>
internal sealed class RowStore(WorkLimits limits)
{
    private const int BytesPerCell = 16;
    private const int FirstCapacity = 16;

    private Column?[] columns = [];
    private int capacity;
    private long held;

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>Keeps the rows of a batch that count: all columns, or those of <paramref name="slots"/>.</summary>
    public void Add(Batch batch, int[]? slots = null)
    {
        columns = columns.Length == 0 ? new Column?[batch.Columns.Length] : columns;
        if (Count + batch.Count > capacity)
        {
            Enlarge(Math.Max(Count + batch.Count, Math.Max(capacity * 2, FirstCapacity)));
        }

        int[] rows = batch.SelectedRows();
        for (int i = 0; i < (slots?.Length ?? columns.Length); i++)
        {
            int slot = slots is null ? i : slots[i];
            Append(ref columns[slot], batch.Columns[slot], rows);
        }

        Count += rows.Length;
    }

    /// <summary>A batch of the given rows, in the given order.</summary>
    public Batch Gather(ReadOnlySpan<int> rows)
    {
        var result = new Batch(columns.Length);
        result.Reset(rows.Length);
        for (int slot = 0; slot < columns.Length; slot++)
        {
            result.Columns[slot] = columns[slot]?.Pick(rows);
        }

        return result;
    }

    /// <summary>A batch of some rows that follow each other.</summary>
    public Batch Slice(int first, int count) => Gather([.. Enumerable.Range(first, count)]);

    /// <summary>Forgets all rows but the given ones, which are numbered anew in the given order.</summary>
    public void Keep(ReadOnlySpan<int> rows)
    {
        var kept = Gather(rows);
        limits.Hold(-held);
        held = 0;
        columns = [];
        capacity = 0;
        Count = 0;
        Add(kept);
    }

    private void Enlarge(int wanted)
    {
        limits.Spend(Count);
        capacity = wanted;
        for (int slot = 0; slot < columns.Length; slot++)
        {
            columns[slot] = columns[slot]?.Enlarged(capacity);
        }
    }

    private void Append(ref Column? kept, Column? added, int[] rows)
    {
        if (added is null && kept is null)
        {
            return;
        }

        kept ??= Count == 0 ? added!.NewLike(capacity) : new ValueColumn(capacity);
        if (added is not null && kept.IsLike(added))
        {
            kept.Gather(added, rows, Count);
        }
        else
        {
            kept = AsValues(kept);
            for (int i = 0; i < rows.Length; i++)
            {
                kept.Set(Count + i, added?.Get(rows[i]) ?? default);
            }
        }

        Hold(kept, rows.Length);
    }

    private ValueColumn AsValues(Column column)
    {
        if (column is ValueColumn values)
        {
            return values;
        }

        values = new ValueColumn(capacity);
        for (int row = 0; row < Count; row++)
        {
            values.Items[row] = column.Get(row);
        }

        return values;
    }

    private void Hold(Column column, int added)
    {
        long bytes = (long)added * BytesPerCell;
        limits.Hold(bytes);
        held += bytes;
        if (column is ValueColumn values)
        {
            foreach (var value in values.Items.AsSpan(Count, added))
            {
                held += limits.Hold(value);
            }
        }
    }
}

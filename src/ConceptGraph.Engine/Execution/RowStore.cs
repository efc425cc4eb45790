using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>Rows that are kept: batches without gaps, and a number for each row in the order in which they came.</summary>
internal sealed class RowStore(WorkLimits limits)
{
    private const int BytesPerCell = 16;

    private readonly List<Batch> batches = [];
    private readonly List<int> starts = [];

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<Batch> Batches => batches;

    /// <summary>Keeps the rows of a batch that count.</summary>
    public void Add(Batch batch, int[]? slots = null)
    {
        bool isWhole = batch.Selection is null && batch.Count == batch.RowCount && slots is null;
        var kept = isWhole ? batch : batch.Pick(batch.SelectedRows(), slots);
        Hold(kept);
        batches.Add(kept);
        starts.Add(Count);
        Count += kept.Count;
    }

    /// <summary>A batch of the given rows, in the given order.</summary>
    public Batch Gather(ReadOnlySpan<int> rows)
    {
        int width = batches[0].Columns.Length;
        var result = new Batch(width);
        result.Reset(rows.Length);
        for (int slot = 0; slot < width; slot++)
        {
            result.Columns[slot] = GatherColumn(slot, rows);
        }

        return result;
    }

    /// <summary>The value of a slot in a row.</summary>
    public Value Get(int slot, int row)
    {
        int batch = BatchOf(row);
        return batches[batch].Get(slot, row - starts[batch]);
    }

    private void Hold(Batch kept)
    {
        int width = 0;
        foreach (var column in kept.Columns)
        {
            if (column is null)
            {
                continue;
            }

            width++;
            foreach (var value in column is ValueColumn values ? values.Items.AsSpan(0, kept.Count) : [])
            {
                limits.Hold(value);
            }
        }

        limits.Hold((long)kept.Count * BytesPerCell * Math.Max(1, width));
    }

    private Column? GatherColumn(int slot, ReadOnlySpan<int> rows)
    {
        var first = batches[0].Columns[slot];
        if (first is null && batches.TrueForAll(b => b.Columns[slot] is null))
        {
            return null;
        }

        if (batches.Count == 1)
        {
            return first!.Pick(rows);
        }

        bool isId = first is IdColumn id && batches.TrueForAll(b => b.Columns[slot] is IdColumn other && other.IsNode == id.IsNode);
        var column = isId ? first!.NewLike(rows.Length) : new ValueColumn(rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            int batch = BatchOf(rows[i]);
            column.Set(i, batches[batch].Columns[slot]?.Get(rows[i] - starts[batch]) ?? default);
        }

        return column;
    }

    private int BatchOf(int row)
    {
        int found = starts.BinarySearch(row);
        return found >= 0 ? found : ~found - 1;
    }
}

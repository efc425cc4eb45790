namespace ConceptGraph.Engine.Values.Columns;

/// <summary>
/// Up to <see cref="Capacity"/> rows of the slots of a query: one column a slot, and a selection of the rows that are still wanted, so that a
/// filter moves nothing. A slot that no operator has written yet, or that is no longer needed, has no column.
/// </summary>
internal sealed class Batch(int slotCount)
{
    /// <summary>The largest number of rows.</summary>
    public const int Capacity = 1024;

    /// <summary>The columns by slot; null where the slot is not in use.</summary>
    public Column?[] Columns { get; } = new Column?[slotCount];

    /// <summary>The number of rows in the columns, selected or not.</summary>
    public int RowCount { get; set; }

    /// <summary>The rows that count, ascending; null when all <see cref="RowCount"/> do. Only the first <see cref="Count"/> items matter.</summary>
    public int[]? Selection { get; set; }

    /// <summary>The number of rows that count.</summary>
    public int Count { get; set; }

    /// <summary>The rows that count, for loops over columns.</summary>
    public RowSelection Rows => Selection is null ? RowSelection.First(Count) : RowSelection.Of(Selection.AsSpan(0, Count));

    /// <summary>The physical row of the <paramref name="index"/>-th row that counts.</summary>
    public int RowAt(int index) => Selection is null ? index : Selection[index];

    /// <summary>Makes this a batch of <paramref name="rows"/> rows that all count.</summary>
    public void Reset(int rows)
    {
        RowCount = rows;
        Count = rows;
        Selection = null;
    }

    /// <summary>The value of a slot in a physical row.</summary>
    public Value Get(int slot, int row) => Columns[slot]!.Get(row);
}

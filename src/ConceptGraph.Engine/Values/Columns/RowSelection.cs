namespace ConceptGraph.Engine.Values.Columns;

/// <summary>The physical rows that count: some of them, ascending, or the first ones without a gap.</summary>
internal readonly ref struct RowSelection
{
    private readonly ReadOnlySpan<int> rows;

    private RowSelection(ReadOnlySpan<int> rows, int count)
    {
        this.rows = rows;
        Count = count;
    }

    /// <summary>How many rows count.</summary>
    public int Count { get; }

    /// <summary>The physical row of the <paramref name="index"/>-th that counts.</summary>
    public int this[int index] => rows.IsEmpty ? index : rows[index];

    /// <summary>The first rows, all of which count.</summary>
    public static RowSelection First(int count) => new([], count);

    /// <summary>The given rows.</summary>
    public static RowSelection Of(ReadOnlySpan<int> rows) => new(rows, rows.Length);
}

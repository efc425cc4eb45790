namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Values of any type.</summary>
internal sealed class ValueColumn(int capacity = Batch.Capacity) : Column
{
    /// <summary>The values by row.</summary>
    public Value[] Items { get; } = new Value[capacity];

    public override Value Get(int row) => Items[row];

    public override void Set(int row, Value value) => Items[row] = value;

    public override void Gather(Column source, ReadOnlySpan<int> rows, int start)
    {
        var items = ((ValueColumn)source).Items;
        for (int i = 0; i < rows.Length; i++)
        {
            Items[start + i] = items[rows[i]];
        }
    }

    public override Column NewLike(int capacity) => new ValueColumn(capacity);

    public override Column Enlarged(int capacity)
    {
        var result = new ValueColumn(capacity);
        Items.CopyTo(result.Items, 0);
        return result;
    }

    public override bool IsNull(int row) => Items[row].IsNull;
}

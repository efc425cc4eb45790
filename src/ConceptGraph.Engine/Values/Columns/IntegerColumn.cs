namespace ConceptGraph.Engine.Values.Columns;

/// <summary>64-bit integers, with a mask for null.</summary>
internal sealed class IntegerColumn(int capacity = Batch.Capacity) : Column
{
    /// <summary>The values by row; meaningless where <see cref="Nulls"/> is set.</summary>
    public long[] Items { get; } = new long[capacity];

    /// <summary>Which rows are null.</summary>
    public bool[] Nulls { get; } = new bool[capacity];

    public override Value Get(int row) => Nulls[row] ? default : Value.Integer(Items[row]);

    public override void Set(int row, Value value)
    {
        if (!value.IsNull && !value.IsInteger)
        {
            throw new InvalidOperationException($"This column cannot hold a {value.Kind}.");
        }

        Nulls[row] = value.IsNull;
        Items[row] = value.IsNull ? default : value.AsInteger();
    }

    public override void Gather(Column source, ReadOnlySpan<int> rows, int start)
    {
        var other = (IntegerColumn)source;
        for (int i = 0; i < rows.Length; i++)
        {
            Items[start + i] = other.Items[rows[i]];
            Nulls[start + i] = other.Nulls[rows[i]];
        }
    }

    public override Column NewLike(int capacity) => new IntegerColumn(capacity);

    public override Column Enlarged(int capacity)
    {
        var result = new IntegerColumn(capacity);
        Items.CopyTo(result.Items, 0);
        Nulls.CopyTo(result.Nulls, 0);
        return result;
    }

    public override bool IsNull(int row) => Nulls[row];
}

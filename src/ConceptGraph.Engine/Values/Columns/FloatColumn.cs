namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Doubles, with a mask for null.</summary>
internal sealed class FloatColumn(int capacity = Batch.Capacity) : Column
{
    /// <summary>The values by row; meaningless where <see cref="Nulls"/> is set.</summary>
    public double[] Items { get; } = new double[capacity];

    /// <summary>Which rows are null.</summary>
    public bool[] Nulls { get; } = new bool[capacity];

    public override Value Get(int row) => Nulls[row] ? default : Value.Float(Items[row]);

    public override void Set(int row, Value value)
    {
        if (!value.IsNull && !value.IsFloat)
        {
            throw new InvalidOperationException($"This column cannot hold a {value.Kind}.");
        }

        Nulls[row] = value.IsNull;
        Items[row] = value.IsNull ? default : value.AsFloat();
    }

    public override void Gather(Column source, ReadOnlySpan<int> rows, int start)
    {
        var other = (FloatColumn)source;
        for (int i = 0; i < rows.Length; i++)
        {
            Items[start + i] = other.Items[rows[i]];
            Nulls[start + i] = other.Nulls[rows[i]];
        }
    }

    public override Column NewLike(int capacity) => new FloatColumn(capacity);

    public override Column Enlarged(int capacity)
    {
        var result = new FloatColumn(capacity);
        Items.CopyTo(result.Items, 0);
        Nulls.CopyTo(result.Nulls, 0);
        return result;
    }

    public override bool IsNull(int row) => Nulls[row];
}

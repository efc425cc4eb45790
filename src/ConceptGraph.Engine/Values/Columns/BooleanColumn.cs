namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Booleans, with a mask for null.</summary>
internal sealed class BooleanColumn(int capacity = Batch.Capacity) : Column
{
    /// <summary>The values by row; meaningless where <see cref="Nulls"/> is set.</summary>
    public bool[] Items { get; } = new bool[capacity];

    /// <summary>Which rows are null.</summary>
    public bool[] Nulls { get; } = new bool[capacity];

    public override Value Get(int row) => Nulls[row] ? default : Value.Boolean(Items[row]);

    public override void Set(int row, Value value)
    {
        if (!value.IsNull && !value.IsBoolean)
        {
            throw new InvalidOperationException($"This column cannot hold a {value.Kind}.");
        }

        Nulls[row] = value.IsNull;
        Items[row] = value.IsNull ? default : value.AsBoolean();
    }

    public override void Gather(Column source, ReadOnlySpan<int> rows, int start)
    {
        var other = (BooleanColumn)source;
        for (int i = 0; i < rows.Length; i++)
        {
            Items[start + i] = other.Items[rows[i]];
            Nulls[start + i] = other.Nulls[rows[i]];
        }
    }

    public override Column NewLike(int capacity) => new BooleanColumn(capacity);

    public override Column Enlarged(int capacity)
    {
        var result = new BooleanColumn(capacity);
        Items.CopyTo(result.Items, 0);
        Nulls.CopyTo(result.Nulls, 0);
        return result;
    }

    public override bool IsNull(int row) => Nulls[row];
}

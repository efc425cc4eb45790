namespace ConceptGraph.Engine.Values.Columns;

/// <summary>
/// One slot of a batch: the values of one variable in up to <see cref="Batch.Capacity"/> rows, typed where the type is known.
/// Written by one operator, read by the next; not safe to share between threads.
/// </summary>
internal abstract class Column
{
    /// <summary>The value of a row, null included.</summary>
    public abstract Value Get(int row);

    /// <summary>Sets a row. A column that cannot hold the value throws <see cref="InvalidOperationException"/>: a defect of the planner.</summary>
    public abstract void Set(int row, Value value);

    /// <summary>Copies <c>source[rows[i]]</c> to <c>this[start + i]</c>; <paramref name="source"/> is of the same class.</summary>
    public abstract void Gather(Column source, ReadOnlySpan<int> rows, int start);

    /// <summary>An empty column of the same class.</summary>
    public abstract Column NewLike(int capacity);

    /// <summary>A column of at least <paramref name="capacity"/> rows that begins with the rows of this one.</summary>
    public abstract Column Enlarged(int capacity);

    /// <summary>Whether <see cref="Gather"/> can take rows of the other column.</summary>
    public virtual bool IsLike(Column other) => GetType() == other.GetType();

    /// <summary>Whether a row holds no value.</summary>
    public virtual bool IsNull(int row) => Get(row).IsNull;
}

namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Ids of nodes or of relationships; -1 stands for null.</summary>
internal sealed class IdColumn : Column
{
    private readonly bool isNode;

    private IdColumn(bool isNode, int[] ids)
    {
        this.isNode = isNode;
        Ids = ids;
    }

    /// <summary>Whether the ids are those of nodes.</summary>
    public bool IsNode => isNode;

    /// <summary>The ids by row.</summary>
    public int[] Ids { get; }

    public static IdColumn Nodes(int capacity = Batch.Capacity) => new(isNode: true, new int[capacity]);

    /// <summary>A column that takes over <paramref name="ids"/>.</summary>
    public static IdColumn Nodes(int[] ids) => new(isNode: true, ids);

    /// <summary>A column that takes over <paramref name="ids"/>.</summary>
    public static IdColumn Relationships(int[] ids) => new(isNode: false, ids);

    public static IdColumn Relationships(int capacity = Batch.Capacity) => new(isNode: false, new int[capacity]);

    public override Value Get(int row) => isNode ? Value.Node(Ids[row]) : Value.Relationship(Ids[row]);

    public override void Set(int row, Value value)
    {
        if (!value.IsNull && !(isNode ? value.IsNode : value.IsRelationship))
        {
            throw new InvalidOperationException($"An id column cannot hold a {value.Kind}.");
        }

        Ids[row] = value.IsNull ? -1 : value.AsId();
    }

    public override void Gather(Column source, ReadOnlySpan<int> rows, int start)
    {
        var ids = ((IdColumn)source).Ids;
        for (int i = 0; i < rows.Length; i++)
        {
            Ids[start + i] = ids[rows[i]];
        }
    }

    public override Column NewLike(int capacity) => new IdColumn(isNode, new int[capacity]);

    public override Column Enlarged(int capacity)
    {
        var result = new IdColumn(isNode, new int[capacity]);
        Ids.CopyTo(result.Ids, 0);
        return result;
    }

    public override bool IsLike(Column other) => other is IdColumn ids && ids.IsNode == isNode;

    public override bool IsNull(int row) => Ids[row] < 0;
}

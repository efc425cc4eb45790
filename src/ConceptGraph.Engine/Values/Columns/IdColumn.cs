namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Ids of nodes or of relationships; -1 stands for null.</summary>
internal sealed class IdColumn : Column
{
    private readonly bool isNode;

    private IdColumn(bool isNode, int capacity)
    {
        this.isNode = isNode;
        Ids = new int[capacity];
    }

    /// <summary>The ids by row.</summary>
    public int[] Ids { get; }

    public static IdColumn Nodes(int capacity = Batch.Capacity) => new(isNode: true, capacity);

    public static IdColumn Relationships(int capacity = Batch.Capacity) => new(isNode: false, capacity);

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

    public override Column NewLike() => new IdColumn(isNode, Ids.Length);

    public override bool IsNull(int row) => Ids[row] < 0;
}

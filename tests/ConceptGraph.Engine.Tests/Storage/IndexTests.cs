using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

public sealed class IndexTests : IDisposable
{
    private readonly GraphStore store = new();
    private readonly int person;
    private readonly int knows;
    private readonly int id;
    private readonly int born;

    public IndexTests()
    {
        person = store.Current.Labels.Add("Person");
        knows = store.Current.RelationshipTypes.Add("KNOWS");
        id = store.Current.PropertyKeys.Add("id");
        born = store.Current.PropertyKeys.Add("born");
    }

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_second_node_with_a_unique_key_is_refused_and_leaves_no_trace()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(Unique(id));
        CreatePerson(transaction, Value.Integer(7));
        int second = transaction.CreateNode([person]);

        var error = Assert.Throws<CypherException>(() => transaction.SetNodeProperty(second, id, Value.Float(7.0)));

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        Assert.Equal("Node(0) already exists with label `Person` and property `id` = 7.0", error.Message);
        Assert.True(transaction.NodeProperty(second, id).IsNull);
        Assert.Equal([0], Seek(transaction, Value.Integer(7)));
    }

    [Fact]
    public void A_label_that_would_break_a_constraint_is_refused()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(Unique(id));
        CreatePerson(transaction, Value.String("a"));
        int other = transaction.CreateNode([]);
        transaction.SetNodeProperty(other, id, Value.String("a"));

        var error = Assert.Throws<CypherException>(() => transaction.AddLabel(other, person));

        Assert.EndsWith("`id` = 'a'", error.Message, StringComparison.Ordinal);
        Assert.False(transaction.HasLabel(other, person));
    }

    [Fact]
    public void A_composite_key_counts_as_a_whole_and_only_when_complete()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(Unique(id, born));
        int first = CreatePerson(transaction, Value.Integer(1));
        int second = CreatePerson(transaction, Value.Integer(1));
        transaction.SetNodeProperty(first, born, Value.Integer(1900));
        transaction.SetNodeProperty(second, born, Value.Integer(1901));

        var error = Assert.Throws<CypherException>(() => transaction.SetNodeProperty(second, born, Value.Integer(1900)));

        Assert.Equal("Node(0) already exists with label `Person` and properties `id` = 1, `born` = 1900", error.Message);
    }

    [Fact]
    public void Relationships_have_unique_keys_too()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(new IndexDefinition("r", IsNode: false, knows, [id], IsUnique: true));
        int node = transaction.CreateNode([]);
        int first = transaction.CreateRelationship(node, knows, node);
        int second = transaction.CreateRelationship(node, knows, node);
        transaction.SetRelationshipProperty(first, id, Value.Integer(1));

        var error = Assert.Throws<CypherException>(() => transaction.SetRelationshipProperty(second, id, Value.Integer(1)));
        Assert.Equal("Relationship(0) already exists with type `KNOWS` and property `id` = 1", error.Message);

        transaction.DeleteRelationship(first);
        transaction.SetRelationshipProperty(second, id, Value.Integer(1));
    }

    [Fact]
    public void A_constraint_over_duplicates_is_not_created()
    {
        using var transaction = store.BeginWrite();
        CreatePerson(transaction, Value.Integer(1));
        CreatePerson(transaction, Value.Integer(1));

        var error = Assert.Throws<CypherException>(() => transaction.CreateIndex(Unique(id)));

        Assert.Equal("Neo.DatabaseError.Schema.ConstraintCreationFailed", error.Code);
        Assert.Empty(transaction.Indexes);
    }

    [Fact]
    public void NaN_and_null_break_no_constraint_and_are_never_found()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(Unique(id));
        CreatePerson(transaction, Value.Float(double.NaN));
        CreatePerson(transaction, Value.Float(double.NaN));
        transaction.CreateNode([person]);

        Assert.Empty(Seek(transaction, Value.Float(double.NaN)));
        Assert.Empty(Seek(transaction, default));
    }

    [Fact]
    public void Seeks_follow_every_change_and_snapshots_keep_theirs()
    {
        var random = new Random(3);
        using (var transaction = store.BeginWrite())
        {
            transaction.CreateIndex(new IndexDefinition("i", IsNode: true, person, [id], IsUnique: false));
            transaction.Commit();
        }

        for (int round = 0; round < 20; round++)
        {
            var before = store.Current;
            var answers = Enumerable.Range(0, 10).Select(value => SeekByScan(before, value)).ToList();
            using var transaction = store.BeginWrite();
            for (int i = 0; i < 50; i++)
            {
                Change(transaction, random);
            }

            AssertSeeks(transaction);
            transaction.Commit();
            AssertSeeks(store.Current);
            Assert.Equal(answers, Enumerable.Range(0, 10).Select(value => Seek(before, Value.Integer(value))));
        }
    }

    [Fact]
    public void Ranges_are_ascending_and_hold_comparable_values_only()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(new IndexDefinition("i", IsNode: true, person, [id], IsUnique: false));
        foreach (var value in new[] { Value.Integer(3), Value.String("x"), Value.Float(2.5), Value.Integer(1), Value.True, Value.Integer(3), Value.Integer(9) })
        {
            CreatePerson(transaction, value);
        }

        Assert.Equal([2, 0, 5], SeekRange(transaction, new ValueRange(Value.Integer(1), false, Value.Integer(3), true)));
        Assert.Equal([3, 2], SeekRange(transaction, new ValueRange(default, false, Value.Integer(3), false)));
        Assert.Equal([0, 5, 6], SeekRange(transaction, new ValueRange(Value.Integer(3), true, default, false)));
        Assert.Equal([1], SeekRange(transaction, new ValueRange(Value.String("a"), true, default, false)));
    }

    [Fact]
    public void Many_elements_with_one_value_are_changed_one_by_one_in_no_time()
    {
        using var transaction = store.BeginWrite();
        transaction.CreateIndex(new IndexDefinition("i", IsNode: true, person, [id], IsUnique: false));
        for (int i = 0; i < 50_000; i++)
        {
            CreatePerson(transaction, Value.Integer(1));
        }

        for (int node = 0; node < 50_000; node++)
        {
            transaction.DeleteNode(node);
        }

        Assert.Empty(Seek(transaction, Value.Integer(1)));
    }

    private void Change(GraphTransaction transaction, Random random)
    {
        int node = random.Next(60);
        if (!transaction.NodeExists(node))
        {
            CreatePerson(transaction, Value.Integer(random.Next(10)));
            return;
        }

        switch (random.Next(4))
        {
            case 0:
                transaction.RemoveLabel(node, person);
                break;
            case 1:
                transaction.AddLabel(node, person);
                break;
            case 2:
                transaction.SetNodeProperty(node, id, random.Next(5) == 0 ? default : Value.Integer(random.Next(10)));
                break;
            default:
                transaction.DeleteNode(node);
                break;
        }
    }

    private void AssertSeeks(IGraph graph)
    {
        for (int value = 0; value < 10; value++)
        {
            Assert.Equal(SeekByScan(graph, value), Seek(graph, Value.Integer(value)));
        }
    }

    private List<int> SeekByScan(IGraph graph, int value) =>
        [.. Enumerable.Range(0, graph.NodeBound).Where(node => graph.HasLabel(node, person) && graph.NodeProperty(node, id) is { IsInteger: true } found && found.AsInteger() == value)];

    private List<int> Seek(IGraph graph, Value value)
    {
        var found = new List<int>();
        graph.SeekNodes(graph.FindNodeIndex(person, id)!, value, found);
        found.Sort();
        return found;
    }

    private List<int> SeekRange(IGraph graph, ValueRange range)
    {
        var found = new List<int>();
        graph.SeekNodes(graph.FindNodeIndex(person, id)!, range, found);
        return found;
    }

    private int CreatePerson(GraphTransaction transaction, Value value)
    {
        int node = transaction.CreateNode([person]);
        transaction.SetNodeProperty(node, id, value);
        return node;
    }

    private IndexDefinition Unique(params int[] keys) => new("unique", IsNode: true, person, keys, IsUnique: true);
}

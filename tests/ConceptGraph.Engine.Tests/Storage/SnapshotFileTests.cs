using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Snapshots;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Tests.Storage;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void What_was_saved_is_opened()
    {
        using var store = new GraphStore();
        var writer = new ModelledWriter(store, new Random(11), tokens: 4);
        writer.Prefill(700);
        writer.RunTransaction(200);
        SnapshotFile.Save(store.Current, path);

        using var opened = SnapshotFile.Open(path);

        writer.Committed.AssertSame(opened.Current, tokens: 4);
    }

    [Fact]
    public void Values_of_every_kind_names_and_constraints_come_back()
    {
        using var store = new GraphStore();
        using (var transaction = store.BeginWrite())
        {
            int label = transaction.Labels.Add("Person");
            int key = transaction.PropertyKeys.Add("id");
            transaction.CreateIndex(new IndexDefinition("u", IsNode: true, label, [key], IsUnique: true));
            int node = transaction.CreateNode([label]);
            transaction.SetNodeProperty(node, key, Value.Of(LocalDate.Parse("2024-02-29")));
            transaction.SetNodeProperty(transaction.CreateNode([label]), key, Value.List(Value.Integer(1), Value.String("x")));
            transaction.Commit();
        }

        SnapshotFile.Save(store.Current, path);
        using var opened = SnapshotFile.Open(path);

        Assert.Equal("2024-02-29", ValueText.ToText(opened.Current.NodeProperty(0, 0)));
        Assert.Equal(2, opened.Current.NodeProperty(1, 0).AsList().Count);
        Assert.Equal(["Person"], opened.Current.Labels.Names);
        using var duplicate = opened.BeginWrite();
        int second = duplicate.CreateNode([0]);
        Assert.Throws<CypherException>(() => duplicate.SetNodeProperty(second, 0, Value.Of(LocalDate.Parse("2024-02-29"))));
    }

    [Fact]
    public void A_torn_damaged_newer_or_foreign_file_is_refused_with_the_reason()
    {
        using var store = new GraphStore();
        new ModelledWriter(store, new Random(5), tokens: 4).Prefill(50);
        SnapshotFile.Save(store.Current, path);
        var whole = File.ReadAllBytes(path);

        AssertRefused(whole[..^1], "is torn");
        AssertRefused([.. whole, 0], "is torn");
        AssertRefused(whole[..10], "is not a snapshot");
        AssertRefused([], "is not a snapshot");
        AssertRefused(Changed(whole, 0), "is not a snapshot");
        AssertRefused(Changed(whole, 8), "is of version");
        for (int position = 24; position < whole.Length; position += 997)
        {
            AssertRefused(Changed(whole, position), "is damaged");
        }
    }

    private static byte[] Changed(byte[] whole, int position)
    {
        byte[] changed = [.. whole];
        changed[position] ^= 0x40;
        return changed;
    }

    private void AssertRefused(byte[] content, string reason)
    {
        File.WriteAllBytes(path, content);
        Assert.Contains(reason, Assert.Throws<CypherException>(() => SnapshotFile.Open(path)).Message, StringComparison.Ordinal);
    }
}

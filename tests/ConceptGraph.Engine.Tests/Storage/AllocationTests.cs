using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Csv;
using ConceptGraph.Engine.Storage.Snapshots;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

/// <summary>Guards of speed that count bytes and never look at a clock.</summary>
public sealed class AllocationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("allocation").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_row_of_relationships_costs_what_is_kept_of_it()
    {
        Write(1_000, 20_000);
        Load().Dispose();
        long few = BytesOf(() => Load().Dispose());
        Write(1_000, 60_000);
        long many = BytesOf(() => Load().Dispose());

        // A record of 12 bytes, a property of 8, what says that they are present, and the arrays that adjacency is built from.
        Assert.InRange((many - few) / 40_000.0, 20, 80);
    }

    [Fact]
    public void An_index_costs_a_few_bytes_a_node()
    {
        Write(20_000, 0);
        using var store = Load();
        using var transaction = store.BeginWrite();
        var definition = new IndexDefinition("node_id", IsNode: true, transaction.Labels.Find("Node"), [transaction.PropertyKeys.Find("id")], IsUnique: true);

        Assert.InRange(BytesOf(() => transaction.CreateIndex(definition)) / 20_000.0, 4, 40);
    }

    [Fact]
    public void A_snapshot_file_is_read_through_one_block()
    {
        string file = Path.Combine(folder, "graph.snapshot");
        Write(1_000, 50_000);
        using var store = Load();
        SnapshotFile.Save(store.Current, file);
        SnapshotFile.Open(file).Dispose();

        // Nothing is built but what the file holds.
        Assert.InRange(BytesOf(() => SnapshotFile.Open(file).Dispose()), 1, 3 * new FileInfo(file).Length / 2);
    }

    [Theory]
    [InlineData("MATCH (a:Node) WHERE a.id >= 500 RETURN count(*)", 22)]
    [InlineData("MATCH (a:Node) WHERE a:Node AND a.id >= 500 RETURN count(a.id)", 32)]
    [InlineData("MATCH (a:Node) RETURN count(DISTINCT a)", 10)]
    public void A_row_costs_the_columns_that_are_read(string query, double most)
    {
        const int Nodes = 50_000;
        Write(Nodes, 0);
        using var store = Load();
        var engine = new CypherEngine(store);
        Run();

        Assert.InRange(BytesOf(Run) / (double)Nodes, 1, most);

        void Run()
        {
            using var result = engine.Run(query);
            Assert.Single(result.Rows);
        }
    }

    [Theory]
    [InlineData("RETURN $id + 1", 8_000)]
    [InlineData("MATCH (a:Node {id: $id}) RETURN a.id", 10_000)]
    [InlineData("MATCH (a:Node {id: $id})-[*1..2]->(b) WHERE b.id <> $id RETURN count(DISTINCT b)", 40_000)]
    public void A_small_query_from_the_plan_cache_makes_little_garbage(string query, long most)
    {
        Write(1_000, 5_000);
        using var store = Load();
        var engine = new CypherEngine(store);
        engine.Run("CREATE CONSTRAINT node_id FOR (n:Node) REQUIRE n.id IS UNIQUE").Dispose();
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["id"] = Value.Integer(7) };
        Run();

        Assert.InRange(BytesOf(Run), 1, most);

        void Run()
        {
            using var result = engine.Run(query, parameters);
            Assert.Single(result.Rows);
        }
    }

    [Theory]
    [InlineData("MATCH (a:Node) CALL (a) { MATCH (a)-[:LINK]->(b) RETURN b } RETURN count(b)", 40)]
    [InlineData("MATCH (a:Node) CALL (a) { MATCH (a)-[:LINK]->(b) RETURN max(b.id) AS m } RETURN count(m)", 700)]
    [InlineData("MATCH (a:Node) RETURN sum(COUNT { (a)-[:LINK]->(b) WHERE b.id >= 0 })", 150)]
    [InlineData("MATCH (a:Node) RETURN sum(size([(a)-[:LINK]->(b) | b.id]))", 300)]
    [InlineData("MATCH (a:Node) WITH a.id % 100 AS i ORDER BY i LIMIT 40000 RETURN count(*)", 250)]
    [InlineData("MATCH (a:Node) WITH a.id AS i ORDER BY i % 100, i DESC LIMIT 10 RETURN count(*)", 150)]
    public void A_row_of_a_subquery_or_an_order_opens_nothing_of_its_own(string query, double most)
    {
        const int Nodes = 50_000;
        Write(Nodes, Nodes);
        using var store = Load();
        var engine = new CypherEngine(store);
        Run();

        Assert.InRange(BytesOf(Run) / (double)Nodes, 1, most);

        void Run()
        {
            using var result = engine.Run(query);
            Assert.Single(result.Rows);
        }
    }

    private static long BytesOf(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private string NodeFile => Path.Combine(folder, "nodes.csv");

    private string RelationshipFile => Path.Combine(folder, "relationships.csv");

    private void Write(int nodes, int relationships)
    {
        File.WriteAllLines(NodeFile, Enumerable.Range(0, nodes).Select(i => FormattableString.Invariant($"{i}")).Prepend("id:ID{id-type:long}"));
        File.WriteAllLines(
            RelationshipFile,
            Enumerable.Range(0, relationships).Select(i => FormattableString.Invariant($"{i % nodes},{i * 7L % nodes},LINK,{i % 100}")).Prepend(":START_ID,:END_ID,:TYPE,weight:int"));
    }

    private GraphStore Load()
    {
        var store = new GraphStore();
        CsvLoader.Load(store, new CsvLoadOptions
        {
            Nodes = [new CsvNodeFile(NodeFile) { Labels = ["Node"] }],
            Relationships = [new CsvRelationshipFile(RelationshipFile)],
        });
        return store;
    }
}

using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

public sealed class CypherEngineTests : IDisposable
{
    private readonly GraphStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_clause_does_not_see_its_own_writes()
    {
        var engine = new CypherEngine(store);
        Run(engine, "CREATE (:A), (:A)");
        Assert.Equal(2, Run(engine, "MATCH (a:A) CREATE (:A)").NodesCreated);
    }

    [Fact]
    public void A_clause_sees_all_writes_of_the_clause_before() =>
        Assert.Equal([3L, 3L, 3L], Integers(new CypherEngine(store), "UNWIND [1, 2, 3] AS i CREATE (:A) WITH i MATCH (a:A) WITH i, count(a) AS n RETURN n"));

    [Fact]
    public void A_failed_statement_leaves_nothing_behind()
    {
        var engine = new CypherEngine(store);
        Assert.Throws<CypherException>(() => engine.Run("UNWIND [1, 0] AS x CREATE (:A {v: 1 / x})"));
        Assert.Equal([0L], Integers(engine, "MATCH (a) RETURN count(a)"));
    }

    [Fact]
    public void Deleting_a_connected_node_is_refused_at_the_end_of_the_statement()
    {
        var engine = new CypherEngine(store);
        Run(engine, "CREATE (:A)-[:R]->(:B)");
        var error = Assert.Throws<CypherException>(() => engine.Run("MATCH (a:A) DELETE a"));
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        Assert.Equal(1, Run(engine, "MATCH (a:A)-[r]->() DELETE a DELETE r").NodesDeleted);
    }

    [Fact]
    public void Readers_keep_their_snapshot()
    {
        var engine = new CypherEngine(store);
        Run(engine, "CREATE (:A)");
        using var before = engine.Run("MATCH (a:A) RETURN count(a)");
        Run(engine, "CREATE (:A)");
        Assert.Equal(1, before.Rows.Single()[0].AsInteger());
    }

    [Fact]
    public void A_transaction_shows_its_writes_to_nobody_before_it_commits()
    {
        var engine = new CypherEngine(store);
        using (var transaction = engine.BeginTransaction())
        {
            transaction.Run("CREATE (:A)").Dispose();
            Assert.Equal(1, transaction.Run("MATCH (a:A) RETURN count(a)").Rows.Single()[0].AsInteger());
            Assert.Equal([0L], Integers(engine, "MATCH (a:A) RETURN count(a)"));
            transaction.Commit();
        }

        Assert.Equal([1L], Integers(engine, "MATCH (a:A) RETURN count(a)"));
    }

    [Fact]
    public void A_failed_statement_ends_its_transaction()
    {
        var engine = new CypherEngine(store);
        using var transaction = engine.BeginTransaction();
        transaction.Run("CREATE (:A)").Dispose();
        Assert.Throws<CypherException>(() => transaction.Run("CREATE (:B {v: 1 / 0})"));
        Assert.False(transaction.IsOpen);
        Assert.Equal([0L], Integers(engine, "MATCH (a) RETURN count(a)"));
    }

    [Theory]
    [InlineData("CREATE (:A)")]
    [InlineData("MATCH (a) DETACH DELETE a")]
    [InlineData("CREATE INDEX FOR (a:A) ON (a.x)")]
    public void A_read_only_run_refuses_writes(string query)
    {
        var engine = new CypherEngine(store);
        var error = Assert.Throws<CypherException>(() => engine.Run(query, runOptions: new RunOptions { ReadOnly = true }));
        Assert.Equal("Neo.ClientError.Statement.AccessMode", error.Code);
    }

    [Fact]
    public void Too_many_rows_are_refused()
    {
        var engine = new CypherEngine(store, new EngineOptions { MaxRows = 5000 });
        Assert.Equal("RowLimit", Assert.Throws<CypherException>(() => Integers(engine, "UNWIND range(1, 10000) AS i RETURN i")).Detail);
    }

    [Fact]
    public void Too_much_memory_is_refused()
    {
        var engine = new CypherEngine(store, new EngineOptions { MaxMemoryBytes = 1 << 20 });
        Assert.Equal("MemoryLimit", Assert.Throws<CypherException>(() => Integers(engine, "UNWIND range(1, 1000000) AS i RETURN DISTINCT i")).Detail);
    }

    [Fact]
    public void A_runaway_query_is_stopped_and_the_engine_stays_usable()
    {
        var engine = new CypherEngine(store);
        Run(engine, "UNWIND range(1, 30) AS i CREATE (:N {i: i})");
        Run(engine, "MATCH (a:N), (b:N) WHERE a <> b CREATE (a)-[:R]->(b)");
        using var result = engine.Run("MATCH p = (:N {i: 1})-[*]->(:N {i: 2}) RETURN count(p)", runOptions: new RunOptions { Timeout = TimeSpan.FromMilliseconds(50) });
        Assert.Equal("TimeLimit", Assert.Throws<CypherException>(() => result.Rows.Count()).Detail);
        Assert.Equal([30L], Integers(engine, "MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void A_cancelled_query_stops()
    {
        var engine = new CypherEngine(store);
        using var source = new CancellationTokenSource();
        using var result = engine.Run("UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS i RETURN i", cancellationToken: source.Token);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => result.Rows.Count());
    }

    [Fact]
    public void Deleted_nodes_resolve_to_empty_ones()
    {
        var engine = new CypherEngine(store);
        Run(engine, "CREATE (:A {v: 1})");
        using var result = engine.Run("MATCH (a:A) DELETE a RETURN a");
        var node = result.Node(result.Rows.Single()[0]);
        Assert.Empty(node.Labels);
        Assert.Empty(node.Properties);
    }

    [Theory]
    [InlineData("MATCH (a:P)-[:K]->(h)<-[:K]-(c:P) RETURN count(*)")]
    [InlineData("MATCH (a:P)-[:K]->(h)<-[:K]-(c) RETURN count(*)")]
    [InlineData("MATCH (a)-[:K]->(h)-[:L]->(c:P) RETURN count(*)")]
    public void Counting_from_degrees_gives_what_enumerating_gives(string query)
    {
        var engine = new CypherEngine(store);
        Run(engine, "UNWIND range(0, 19) AS i CREATE (n:N {i: i}) FOREACH (x IN CASE WHEN i % 3 = 0 THEN [] ELSE [1] END | SET n:P)");
        Run(engine, "MATCH (a:N), (b:N) WHERE (a.i * 7 + b.i * 3) % 5 < 2 CREATE (a)-[:K]->(b)");
        Run(engine, "MATCH (a:N), (b:N) WHERE (a.i + b.i) % 4 = 0 CREATE (a)-[:L]->(b)");
        long enumerated = Integers(engine, query.Replace("count(*)", "1 AS one", StringComparison.Ordinal)).Count;
        Assert.True(enumerated > 0);
        Assert.Equal([enumerated], Integers(engine, query));
    }

    [Theory]
    [InlineData("-[*1..2]->")]
    [InlineData("-[*0..3]->")]
    [InlineData("-[*1..3]-")]
    [InlineData("<-[*1..4]-")]
    [InlineData("-[*1..2]-")]
    public void Pruned_search_finds_the_ends_that_paths_find(string arrow)
    {
        var engine = new CypherEngine(store);
        Run(engine, "UNWIND range(0, 9) AS i CREATE (:N {i: i})");
        Run(engine, "MATCH (a:N), (b:N) WHERE b.i = (a.i * 3 + 1) % 10 OR (a.i = 4 AND b.i = 4) CREATE (a)-[:K]->(b)");
        var pruned = Integers(engine, $"MATCH (a:N){arrow}(b) WITH DISTINCT a, b RETURN a.i * 100 + b.i");
        var enumerated = Integers(engine, $"MATCH p = (a:N){arrow}(b) RETURN a.i * 100 + b.i, p");
        Assert.Equal(enumerated.Distinct().Order(), pruned.Order());
    }

    private static Counters Run(CypherEngine engine, string query)
    {
        using var result = engine.Run(query);
        return result.Counters;
    }

    private static List<long> Integers(CypherEngine engine, string query)
    {
        using var result = engine.Run(query);
        return [.. result.Rows.Select(row => row[0].AsInteger())];
    }
}

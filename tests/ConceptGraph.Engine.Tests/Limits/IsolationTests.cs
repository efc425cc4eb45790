using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>What statements see of one another through the engine.</summary>
public sealed class IsolationTests
{
    [Fact]
    public void A_reader_keeps_its_snapshot_beside_a_writer()
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run("UNWIND range(1, 5000) AS i CREATE (:N {i: i})").Dispose();
        using var reading = engine.Run("MATCH (n:N) RETURN n.i AS i");
        using var rows = reading.Rows.GetEnumerator();
        Assert.True(rows.MoveNext());

        engine.Run("MATCH (n:N) WHERE n.i > 1 DETACH DELETE n").Dispose();

        int count = 1;
        while (rows.MoveNext())
        {
            count++;
        }

        Assert.Equal(5000, count);
        Assert.Equal(1, Count(engine));
    }

    [Theory]
    [InlineData("UNWIND [1, 2, 0] AS x CREATE (:Made {v: 10 / x})")]
    [InlineData("MATCH (n:N) SET n.i = 5 WITH n UNWIND [1, 'a'] AS x RETURN x - 1")]
    [InlineData("MATCH (n:N) DETACH DELETE n WITH 1 AS one UNWIND [1, 0] AS x RETURN one / x")]
    [InlineData("CREATE (a:Made)-[:R]->(b:Made) WITH a DELETE a")]
    [InlineData("MATCH (n:N) SET n:Extra, n.l = [1, 'a']")]
    public void A_failed_statement_leaves_no_trace(string query)
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run("CREATE (:N {i: 1})-[:R]->(:N {i: 2})").Dispose();
        string before = Content(engine);

        Assert.Throws<CypherException>(() => engine.Run(query));

        Assert.Equal(before, Content(engine));
    }

    [Fact]
    public async Task Of_merges_that_race_one_creates()
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run("CREATE CONSTRAINT k FOR (n:K) REQUIRE n.key IS UNIQUE").Dispose();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                engine.Run($"MERGE (n:K {{key: {i}}}) ON MATCH SET n.met = coalesce(n.met, 0) + 1").Dispose();
            }
        })));

        using var result = engine.Run("MATCH (n:K) RETURN count(*) AS c, sum(n.met) AS met");
        var row = result.Rows.Single();
        Assert.Equal((50L, 350L), (row[0].AsInteger(), row[1].AsInteger()));
    }

    [Fact]
    public void An_error_while_rows_are_read_ends_the_transaction()
    {
        var engine = new CypherEngine(new GraphStore());
        var transaction = engine.BeginTransaction();
        transaction.Run("CREATE (:N)").Dispose();
        var result = transaction.Run("UNWIND [1, 0] AS x RETURN 1 / x");

        Assert.Throws<CypherException>(() => result.Rows.Count());

        Assert.False(transaction.IsOpen);
        Assert.Throws<ObjectDisposedException>(() => transaction.Run("RETURN 1"));
        Assert.Equal(0, Count(engine));
        engine.Run("CREATE (:N)").Dispose();
    }

    private static long Count(CypherEngine engine) => engine.Run("MATCH (n) RETURN count(n)").Rows.Single()[0].AsInteger();

    private static string Content(CypherEngine engine)
    {
        using var result = engine.Run("MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n.i AS i, labels(n) AS l, properties(n) AS p, type(r) AS t, m.i AS m ORDER BY i");
        return string.Join('\n', result.Rows.Select(row => string.Join(" | ", row)));
    }
}

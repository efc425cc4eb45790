using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>Subqueries that run once for many outer rows, against the same ones with a LIMIT inside, which are run row by row.</summary>
public sealed class SubqueryTests : IDisposable
{
    private const string NoLimit = " LIMIT 1000000";

    private readonly GraphStore store = new();
    private readonly CypherEngine engine;

    public SubqueryTests()
    {
        engine = new CypherEngine(store);
        engine.Run("CREATE CONSTRAINT n_i FOR (n:N) REQUIRE n.i IS UNIQUE").Dispose();
        engine.Run("UNWIND range(0, 1199) AS i CREATE (:N {i: i, text: toString(i % 17)})").Dispose();
        engine.Run("MATCH (a:N) UNWIND range(1, a.i % 4) AS k MATCH (b:N {i: (a.i * 7 + k * 31) % 1200}) CREATE (a)-[:R {k: k}]->(b)").Dispose();
    }

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("MATCH (a)-->(b) RETURN b.i AS x")]
    [InlineData("MATCH (a)-->(b)-[r]->(c) WHERE c.i % 3 = 0 RETURN r.k + a.i AS x")]
    [InlineData("MATCH (a) WHERE a.i % 3 = 0 RETURN a.text AS x")]
    [InlineData("MATCH (a)-->(b) RETURN DISTINCT b.i % 2 AS x")]
    [InlineData("MATCH (a)-->(b) RETURN b.i AS x ORDER BY x DESC")]
    [InlineData("MATCH (a)-->(b) RETURN max(b.i) AS x")]
    [InlineData("MATCH (a)-->(b) RETURN count(*) AS x")]
    [InlineData("MATCH (a)-->(b) WITH count(b) AS c WHERE c <> 2 RETURN c * 10 AS x")]
    [InlineData("MATCH (a)-->(b) WITH b.i % 2 AS k, count(*) AS c RETURN k * 100 + c AS x")]
    [InlineData("MATCH (a)-->(b) WITH b.i % 2 AS k, count(*) AS c RETURN collect(k) AS x")]
    [InlineData("MATCH (a)-->(b) WITH DISTINCT b ORDER BY b.i MATCH (b)-->(c) RETURN collect(c.i) AS x")]
    [InlineData("MATCH (a)-->(b) WHERE NOT EXISTS { (b)-->({text: '3'}) } RETURN sum(b.i) AS x")]
    [InlineData("OPTIONAL MATCH (a)-->(b) WHERE b.i % 2 = 0 RETURN collect(b.i) AS x")]
    [InlineData("UNWIND range(1, a.i % 5) AS k RETURN sum(k) AS x")]
    public void A_called_subquery_gives_each_row_what_it_gives_it_alone(string body)
    {
        AssertSameAnswers($"MATCH (a:N) CALL (a) {{ {body}", " } RETURN a.i, x");
        AssertSameAnswers($"MATCH (a:N) CALL (a) {{ {body}", " } RETURN a.i, x LIMIT 7");
        AssertSameAnswers($"MATCH (a:N) WHERE a.i % 5 > 1 CALL (a) {{ {body}", " } RETURN a.text, count(x) AS c ORDER BY a.text");
    }

    [Theory]
    [InlineData("MATCH (a)-->(b) RETURN b.i AS x")]
    [InlineData("MATCH (a)-->(b) RETURN max(b.i) AS x")]
    [InlineData("MATCH (a)-->(b) RETURN DISTINCT b.i % 2 AS x")]
    public void An_optional_subquery_keeps_rows_without_an_answer(string body) =>
        AssertSameAnswers($"MATCH (a:N) OPTIONAL CALL (a) {{ {body}", " } RETURN a.i AS i, x ORDER BY i, x");

    [Theory]
    [InlineData("COUNT", "MATCH (a)-->(b)-->() RETURN b")]
    [InlineData("COUNT", "MATCH (a)-->(b) RETURN DISTINCT b.i % 2")]
    [InlineData("COUNT", "MATCH (a)-->(b) RETURN count(b)")]
    [InlineData("COUNT", "OPTIONAL MATCH (a)-->(b {text: '3'}) RETURN b")]
    [InlineData("COLLECT", "MATCH (a)-->(b) WHERE b.i > a.i RETURN b.text AS t ORDER BY t")]
    [InlineData("COLLECT", "MATCH (a)-->(b) WITH b.i % 2 AS k, count(*) AS c RETURN k * 10 + c")]
    [InlineData("COLLECT", "MATCH (a)-[r]->(b) RETURN COUNT { (b)-->() } + r.k")]
    public void A_subquery_in_an_expression_gives_each_row_what_it_gives_it_alone(string kind, string body)
    {
        AssertSameAnswers($"MATCH (a:N) RETURN a.i, {kind} {{ {body}", " } AS x");
        AssertSameAnswers($"MATCH (a:N) WHERE a.i % 3 = 1 WITH a, {kind} {{ {body}", " } AS k ORDER BY k, a.i RETURN a.i");
    }

    [Fact]
    public void A_row_that_fails_comes_behind_the_rows_before_it()
    {
        Assert.Equal(["1", "0"], Rows("UNWIND [1, 2, 0] AS x CALL (x) { UNWIND [1] AS y RETURN sum(y / x) AS s } RETURN s LIMIT 2"));
        Assert.Equal(["[1]", "[0]"], Rows("UNWIND [1, 2, 0] AS x RETURN COLLECT { UNWIND [1] AS y RETURN y / x } AS s LIMIT 2"));
    }

    private void AssertSameAnswers(string before, string after)
    {
        var rowByRow = Rows(before + NoLimit + after);
        Assert.NotEmpty(rowByRow);
        Assert.Equal(rowByRow, Rows(before + after));
    }

    private List<string> Rows(string query)
    {
        using var result = engine.Run(query);
        return [.. result.Rows.Select(row => string.Join(" | ", row))];
    }
}

using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>CALL { … } IN TRANSACTIONS; what is expected was asked of Neo4j 5.26.</summary>
public sealed class CallInTransactionsTests : IDisposable
{
    private const string Divide = "UNWIND [1, 2, 0, 4] AS x CALL (x) { CREATE (n:X {v: 1 / x}) RETURN n.v AS v } IN TRANSACTIONS OF ";

    private readonly GraphStore store = new();
    private readonly CypherEngine engine;

    public CallInTransactionsTests() => engine = new CypherEngine(store);

    public void Dispose() => store.Dispose();

    [Fact]
    public void Every_batch_is_committed_as_it_ends()
    {
        var seen = new List<int>();
        var watching = new CypherEngine(store, new EngineOptions
        {
            Procedures = [new("test.look", "", [], [], (_, _) => Look(seen))],
        });

        watching.Run("UNWIND range(1, 6) AS x CALL (x) { CREATE (:X) WITH 1 AS one CALL test.look() } IN TRANSACTIONS OF 2 ROWS").Dispose();

        Assert.Equal([0, 0, 2, 2, 4, 4], seen);
        Assert.Equal(6, store.Current.NodeCount);
    }

    [Theory]
    [InlineData("UNWIND [1, 2, 0, 4] AS x CALL (x) { CREATE (:X {v: 1 / x}) } IN TRANSACTIONS OF 1 ROWS", 2)]
    [InlineData("UNWIND [1, 2, 0, 4] AS x WITH 1 / x AS y CALL (y) { CREATE (:X {v: y}) } IN TRANSACTIONS OF 1 ROWS", 2)]
    [InlineData("UNWIND [1, 2, 3, 0] AS x CALL (x) { CREATE (:X {v: 1 / x}) } IN TRANSACTIONS OF 2 ROWS ON ERROR FAIL", 2)]
    public void After_an_error_the_batches_before_stay(string query, int nodes)
    {
        var error = Assert.Throws<CypherException>(() => engine.Run(query));

        Assert.Equal("DivisionByZero", error.Detail);
        Assert.EndsWith($"(Transactions committed: {(query.Contains("OF 1", StringComparison.Ordinal) ? 2 : 1)})", error.Message, StringComparison.Ordinal);
        Assert.Equal(nodes, store.Current.NodeCount);
    }

    [Fact]
    public void What_the_statement_writes_outside_is_undone_after_an_error()
    {
        Assert.Throws<CypherException>(() => engine.Run(
            "UNWIND [1, 2] AS x CALL (x) { CREATE (:X) } IN TRANSACTIONS OF 1 ROWS WITH x CREATE (:Z) WITH x RETURN 1 / (x - 2)"));

        Assert.Equal(2, store.Current.NodeCount);
        Assert.Equal(0, Count("MATCH (n:Z) RETURN count(n)"));
    }

    [Theory]
    [InlineData("1 ROWS ON ERROR CONTINUE", "1 1 true true | 2 0 true true | 0 null true false | 4 0 true true", 3)]
    [InlineData("2 ROWS ON ERROR CONTINUE", "1 1 true true | 2 0 true true | 0 null true false | 4 null true false", 2)]
    [InlineData("1 ROWS ON ERROR BREAK", "1 1 true true | 2 0 true true | 0 null true false | 4 null false false", 2)]
    public void The_status_tells_what_became_of_each_batch(string behaviour, string expected, int nodes)
    {
        using var result = engine.Run(Divide + behaviour + " REPORT STATUS AS s RETURN x, v, s.started, s.committed");

        Assert.Equal(expected, string.Join(" | ", result.Rows.Select(row => string.Join(' ', row))));
        Assert.Equal(nodes, store.Current.NodeCount);
        Assert.Equal(nodes, result.Counters.NodesCreated);
    }

    [Theory]
    [InlineData("CREATE (:Y) WITH 1 AS o CALL (o) { CREATE (:X) } IN TRANSACTIONS")]
    [InlineData("CALL { CALL { CREATE (:X) } IN TRANSACTIONS } IN TRANSACTIONS")]
    [InlineData("CALL { CALL { CREATE (:X) } IN TRANSACTIONS }")]
    [InlineData("CALL { CREATE (:X) } IN TRANSACTIONS RETURN 1 AS a UNION RETURN 1 AS a")]
    [InlineData("CALL { CREATE (:X) } IN TRANSACTIONS OF 0 ROWS")]
    [InlineData("CALL { CREATE (:X) } IN TRANSACTIONS OF 'a' ROWS")]
    [InlineData("CALL { CREATE (:X) } IN TRANSACTIONS REPORT STATUS AS s RETURN s")]
    public void Where_its_commits_would_do_harm_it_is_refused(string query)
    {
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", Assert.Throws<CypherException>(() => engine.Run(query)).Code);
        Assert.Equal(0, store.Current.NodeCount);
    }

    [Theory]
    [InlineData("CALL { CREATE (:X) } IN TRANSACTIONS")]
    [InlineData("CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN x")]
    public void It_is_refused_inside_a_transaction(string query)
    {
        using var transaction = engine.BeginTransaction();

        var error = Assert.Throws<CypherException>(() => transaction.Run(query));

        Assert.Equal("Neo.DatabaseError.Transaction.TransactionStartFailed", error.Code);
        Assert.False(transaction.IsOpen);
    }

    [Fact]
    public void A_graph_can_be_emptied_in_transactions()
    {
        engine.Run("UNWIND range(1, 2500) AS i CREATE (:A {i: i})-[:R]->(:B)").Dispose();

        engine.Run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 100 ROWS").Dispose();

        Assert.Equal((0, 0), (store.Current.NodeCount, store.Current.RelationshipCount));
        engine.Run("UNWIND range(1, 10) AS i CREATE (:A)-[:R]->(:B)").Dispose();
        Assert.Equal(10, Count("MATCH (:A)-[r:R]->(:B) RETURN count(r)"));
        Assert.Equal(20, store.Current.NodeCount);
    }

    private long Count(string query) => engine.Run(query).Rows.Single()[0].AsInteger();

    private IEnumerable<Value[]> Look(List<int> seen)
    {
        seen.Add(store.Current.NodeCount);
        return [];
    }
}

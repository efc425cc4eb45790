using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>Random statements that write and then fail leave the graph, its indexes and its constraints as they were, alone and inside a transaction.</summary>
public sealed class FailedStatementTests
{
    private static readonly string[] Writes =
    [
        "UNWIND range(1, 1500) AS x CREATE (:N {k: 1000 + x, s: 'new' + x})",
        "MATCH (n:N) SET n.k = n.k + 5000, n.s = 'changed', n:Extra",
        "MATCH (n:N) REMOVE n.s REMOVE n:N",
        "MATCH (n:N) DETACH DELETE n",
        "MATCH ()-[r]->() DELETE r",
        "MATCH (a:N), (b:N) WHERE a.k = b.k + 1 CREATE (a)-[:NEW {w: 1}]->(b)",
        "MATCH (a:N) MERGE (a)-[:SELF]->(a)",
        "UNWIND range(1, 60) AS x MERGE (n:N {k: x}) ON MATCH SET n.met = true ON CREATE SET n.made = true",
        "MATCH (n:N) FOREACH (x IN range(1, 3) | CREATE (n)-[:F]->(:Made {x: x}))",
        "MATCH (n:N) SET n = {k: -n.k}",
        "MATCH (n:N) CALL (n) { CREATE (:Sub {of: n.k}) }",
    ];

    private static readonly string[] Failures =
    [
        " WITH count(*) AS c RETURN 1 / (c - c)",
        " WITH count(*) AS c UNWIND [1, 'a'] AS x RETURN x - 1",
        " WITH count(*) AS c CREATE (:K {key: 1})",
        " WITH count(*) AS c CREATE (:Bad {l: [1, 'a']})",
        " WITH count(*) AS c MATCH (n) WITH n LIMIT 1 CREATE (n)-[:T]->(m) WITH m DELETE m",
        " WITH count(*) AS c UNWIND range(1, 100000000) AS x WITH x WHERE x < 0 RETURN x",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nothing_of_a_failed_statement_remains(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 25; round++)
        {
            var engine = Engine(random);
            string before = Digest(engine);
            string query = Statement(random);

            Assert.Throws<CypherException>(() => engine.Run(query, runOptions: new RunOptions { Timeout = TimeSpan.FromMilliseconds(300) }));

            Assert.True(before == Digest(engine), $"seed {seed}: {query}");
            engine.Run("MATCH (n:N {k: 3}) SET n.k = -3 CREATE (:N {k: 3})").Dispose();
        }
    }

    [Fact]
    public void Nothing_of_a_transaction_with_a_failed_statement_remains()
    {
        var random = new Random(3);
        for (int round = 0; round < 12; round++)
        {
            var engine = Engine(random);
            string before = Digest(engine);
            using (var transaction = engine.BeginTransaction())
            {
                transaction.Run(Writes[random.Next(Writes.Length)]).Dispose();
                string query = Statement(random);
                Assert.Throws<CypherException>(() =>
                {
                    // A node that is deleted with a relationship left is found at the end.
                    transaction.Run(query, runOptions: new RunOptions { Timeout = TimeSpan.FromMilliseconds(300) }).Dispose();
                    transaction.Commit();
                });
                Assert.False(transaction.IsOpen);
            }

            Assert.Equal(before, Digest(engine));
        }
    }

    /// <summary>One or two changes and a failure behind them.</summary>
    private static string Statement(Random random)
    {
        string first = Writes[random.Next(Writes.Length)];
        string second = random.Next(2) == 0 ? "" : " WITH count(*) AS before " + Writes[random.Next(Writes.Length)];
        return first + second + Failures[random.Next(Failures.Length)];
    }

    private static CypherEngine Engine(Random random)
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run("CREATE CONSTRAINT k FOR (n:K) REQUIRE n.key IS UNIQUE").Dispose();
        engine.Run("CREATE INDEX i FOR (n:N) ON (n.k)").Dispose();
        engine.Run("CREATE (:K {key: 1})").Dispose();
        engine.Run($"UNWIND range(1, {random.Next(20, 40)}) AS k CREATE (:N {{k: k, s: 'text' + k}})").Dispose();
        engine.Run("MATCH (a:N), (b:N) WHERE a.k = b.k + 3 CREATE (a)-[:R {w: a.k}]->(b)").Dispose();
        engine.Run("MATCH (n:N {k: 7}) DETACH DELETE n").Dispose();
        return engine;
    }

    /// <summary>Everything that a query can see: elements, what the index finds, the schema and the counts.</summary>
    private static string Digest(CypherEngine engine) => string.Join('\n', new[]
    {
        "MATCH (n) RETURN id(n), labels(n), properties(n) ORDER BY id(n)",
        "MATCH (a)-[r]->(b) RETURN id(a), id(r), type(r), properties(r), id(b) ORDER BY id(r)",
        "MATCH (a)<-[r]-(b) RETURN id(a), id(r), id(b) ORDER BY id(r)",
        "UNWIND range(-50, 60) AS k MATCH (n:N {k: k}) RETURN k, id(n) ORDER BY k, id(n)",
        "MATCH (n:N) WHERE n.k > 1000 RETURN count(n)",
        "SHOW INDEXES YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties ORDER BY name",
        "MATCH (n) RETURN count(n), count(n.k), count(n.s)",
    }.Select(query =>
    {
        using var result = engine.Run(query);
        return string.Join('\n', result.Rows.Select(row => string.Join(" | ", row)));
    }));
}

using System.Text;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>Whole queries put together from pieces without sense: an answer or a <see cref="CypherException"/>, never anything else, and never a hang.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "MATCH ", "OPTIONAL MATCH ", "WHERE ", "RETURN ", "WITH ", "UNWIND ", "CREATE ", "MERGE ", "SET ", "REMOVE ", "DELETE ", "DETACH DELETE ", "FOREACH (x IN [1] | ", "CALL { ", "CALL (n) { ", "UNION ",
        "ORDER BY ", "SKIP 1 ", "LIMIT 2 ", "AS x ", "AS n ", "DISTINCT ", "(n)", "(n:A)", "(m {i: 1})", "-[r]->", "-[:R*1..2]-", "-->", "--+", "(x)", "n.i ", "n ", "m ", "r ", "x ", "* ", ", ", "= ", "<> ", "+ ", "- ",
        "IN ", "IS NULL ", "AND ", "OR ", "NOT ", "1 ", "2.5 ", "'a' ", "null ", "true ", "[1, 2] ", "{a: 1} ", "[x IN ", "| ", "] ", ") ", "( ", "} ", "{ ", "count(*) ", "collect(n) ", "size(", "EXISTS { ", "COUNT { ",
        "CASE WHEN ", "THEN ", "ELSE ", "END ", "shortestPath(", "SHORTEST 1 ", "$p ", "USE neo4j ", "FINISH ", "EXPLAIN ", "PROFILE ", "CALL db.labels() YIELD label ", "LOAD CSV FROM 'x' AS x ", "date() ", "IS :: INTEGER ",
        "reduce(s = 0, x IN ", "all(x IN ", "`", "'", "\\", "//", "/*", "$", "🚀", "\0", "INSERT ", "SHOW INDEXES ", "CREATE INDEX FOR (n:A) ON (n.i) ", "ON CREATE SET ", ".*", "..", "::", "%", "!", "&",
    ];

    private static readonly string[] Sound =
    [
        "MATCH (n:A)-[r:R]->(m) WHERE n.i > 1 AND m.i IN [1, 2] RETURN n.i AS i, count(*) AS c ORDER BY c DESC LIMIT 3",
        "MATCH (n) WITH n, [(n)-->(m) | m.i] AS l UNWIND l AS x RETURN x, CASE WHEN x > 1 THEN 'a' ELSE 'b' END AS y",
        "MERGE (n:A {i: 1}) ON CREATE SET n.c = 1 ON MATCH SET n.c = 2 RETURN n {.*, x: 1}",
        "MATCH p = shortestPath((a)-[*]-(b)) WHERE a <> b CALL (a) { MATCH (a)--(c) RETURN count(c) AS k } RETURN length(p), k",
        "MATCH (n) SET n += {a: 1}, n:B FOREACH (x IN [1, 2] | CREATE (:C {x: x})) WITH n DETACH DELETE n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_pieces_give_an_answer_or_an_error(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 3000; i++)
        {
            var query = new StringBuilder();
            for (int pieces = random.Next(1, 25); pieces > 0; pieces--)
            {
                query.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Run(query.ToString());
        }
    }

    [Fact]
    public void Sound_queries_with_a_piece_changed_give_an_answer_or_an_error()
    {
        var random = new Random(3);
        for (int i = 0; i < 5000; i++)
        {
            string[] words = Sound[random.Next(Sound.Length)].Split(' ');
            for (int changes = random.Next(1, 4); changes > 0; changes--)
            {
                words[random.Next(words.Length)] = random.Next(3) switch { 0 => "", 1 => words[random.Next(words.Length)], _ => Pieces[random.Next(Pieces.Length)] };
            }

            Run(string.Join(' ', words));
        }
    }

    private static void Run(string query)
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run("CREATE (a:A {i: 1})-[:R]->(b:B {i: 2})-[:R]->(a), (:C)").Dispose();
        try
        {
            using var result = engine.Run(query, runOptions: new RunOptions { Timeout = TimeSpan.FromSeconds(2) });
            _ = result.Rows.Take(1000).Count();
        }
        catch (CypherException)
        {
            // An error is as good as an answer here.
        }
        catch (Exception exception)
        {
            Assert.Fail($"{query}\n{exception}");
        }
    }
}

using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>What comparisons with Neo4j 5.26 brought to light, each with its smallest query and Neo4j's answer.</summary>
public sealed class RegressionTests
{
    private const string Graph =
        "CREATE (a:A {x: 1, s: 'abc', k: 'a'})-[:T {w: 1, y: 'q'}]->(b:B {x: 2, k: 'b'}), (b)-[:S {w: 2}]->(c:C:A {x: 3, k: 'c'}), (a)-[:S]->(c), (c)-[:T {w: 3}]->(a), (:D {k: 'd'}), (b)-[:L]->(b)";

    private static readonly Dictionary<string, Value> Parameters = new(StringComparer.Ordinal)
    {
        ["integer"] = Value.Integer(1),
        ["float"] = Value.Float(1.5),
        ["text"] = Value.String("t"),
        ["list"] = Value.List(Value.Integer(1)),
        ["date"] = Value.Of(LocalDate.Parse("2020-02-29")),
        ["point"] = new CypherEngine(new GraphStore()).Run("RETURN point({x: 1, y: 2})").Rows.Single()[0],
    };

    [Theory]
    [InlineData("UNWIND ['a', null] AS x RETURN x - 1", "TypeError")]
    [InlineData("UNWIND [{a: 1}, 1] AS x RETURN left(x, 1)", "TypeError")]
    [InlineData("UNWIND [[1], []] AS x UNWIND x AS y RETURN left(y, 1)", "TypeError")]
    [InlineData("WITH coalesce(null, 'a') AS x RETURN x - 1", "TypeError")]
    [InlineData("WITH nullIf('a', 'b') AS x RETURN x - 1", "TypeError")]
    [InlineData("WITH reduce(s = 0, x IN [1] | s + x) AS x RETURN left(x, 1)", "SyntaxError")]
    [InlineData("RETURN reduce(s = '', x IN [1] | s - x)", "SyntaxError")]
    [InlineData("RETURN null - [1, 2]", "SyntaxError")]
    [InlineData("RETURN abs()", "SyntaxError")]
    [InlineData("UNWIND [1] AS x RETURN percentileCont(x, null)", "SyntaxError")]
    [InlineData("RETURN date('2020-02-29')['abc']", "TypeError")]
    [InlineData("WITH 1.5 AS a RETURN a / 0", "ArithmeticError")]
    [InlineData("UNWIND [1.5, 2.5] AS a UNWIND [0, 1] AS b RETURN a / b", "ArithmeticError")]
    [InlineData("MERGE (:Z {v: 0.0 / 0.0})", "SemanticError")]
    [InlineData("RETURN point({x: 1})", "SyntaxError")]
    [InlineData("RETURN 0X1f", "SyntaxError")]
    [InlineData("MATCH p = ANY SHORTEST (a:A)-->+(c:C), (x) RETURN count(*)", "SyntaxError")]
    [InlineData("MATCH (n:D) DELETE n SET n:X", "EntityNotFound")]
    [InlineData("MATCH (n:D) DELETE n REMOVE n:D", "EntityNotFound")]
    [InlineData("RETURN CASE 1 WHEN IS :: STRING THEN 1 END", "SyntaxError")]
    [InlineData("RETURN CASE 1 WHEN IS NOT :: STRING THEN 1 END", "SyntaxError")]
    [InlineData("UNWIND [0] AS x RETURN (x * 4611686018427387904) * 2", "ArithmeticError")]
    [InlineData("RETURN left(1 IS :: INTEGER, 1)", "TypeError")]
    [InlineData("RETURN left(1 IS NOT :: INTEGER, 1)", "SyntaxError")]
    [InlineData("MATCH (n) RETURN toUpper(n.l[0..1])", "SyntaxError")]
    [InlineData("RETURN toUpper(null[0..1])", "SyntaxError")]
    [InlineData("UNWIND [1] AS x RETURN percentileDisc(x * duration('P1D'), 0.5)", "SyntaxError")]
    [InlineData("MERGE (y)-[:R]->(y:C)", "SyntaxError")]
    [InlineData("MERGE ()-[r:R]->()-[r:R]->()", "SyntaxError")]
    [InlineData("RETURN substring('a', -1)", "ArgumentError")]
    [InlineData("RETURN duration('P1D') * 1e300", "ArgumentError")]
    [InlineData("RETURN duration('P1M') / 0.0", "ArgumentError")]
    [InlineData("RETURN duration({days: 1.0 / 0.0})", "ArithmeticError")]
    [InlineData("MATCH (n) RETURN toUpper(tail(n.l))", "SyntaxError")]
    public void Is_an_error_of_this_kind(string query, string kind) =>
        Assert.Equal("Neo.ClientError.Statement." + kind, Assert.Throws<CypherException>(() => Rows(query)).Code);

    [Theory]
    [InlineData("RETURN 1 ^ (0.0 / 0.0)", "NaN")]
    [InlineData("RETURN 1.5 / 0", "Infinity")]
    [InlineData("RETURN null IS :: NOTHING", "false")]
    [InlineData("RETURN ['a', null] IS :: PROPERTY VALUE", "false")]
    [InlineData("RETURN +duration('P1D') = duration('P1D')", "true")]
    [InlineData("RETURN date('1816-01-31').quarterDay", "31")]
    [InlineData("WITH [{a: 1, b: null}, 1] AS l RETURN point(l[0])", "null")]
    [InlineData("WITH CASE WHEN true THEN null ELSE 'a' END AS x RETURN x - 1", "null")]
    [InlineData("WITH [[1], 1, 'a'] AS l WITH l[0] AS a WHERE a RETURN 1", "1")]
    [InlineData("RETURN coalesce(1, 1 / 0)", "1")]
    [InlineData("USE neo4j RETURN 1", "1")]
    [InlineData("MATCH p = ANY SHORTEST (a:C)-->+(c:C) RETURN length(p)", "2")]
    [InlineData("MATCH p = ALL SHORTEST (a:B)--+(b:B) RETURN length(p)", "1")]
    [InlineData("MATCH (n) FINISH", "")]
    [InlineData("INSERT (n:A&B {x: 1}) RETURN n.x", "1")]
    [InlineData("FOREACH (q IN 1 | CREATE (:Q))", "")]
    [InlineData("MERGE (n {x: n.x}) RETURN count(n)", "3")]
    [InlineData("MATCH (n:A), (m:B) SET n.x = m.x, m.x = 100 RETURN n.x", "2; 2")]
    [InlineData("MATCH (n:A {k: 'c'}) SET n.x = 1, n:Z, n.y = n.x RETURN n.y", "1")]
    [InlineData("CALL db.schema.relTypeProperties() YIELD relType, propertyName, mandatory WHERE relType = ':`T`' RETURN [propertyName, mandatory] ORDER BY propertyName", "['w', true]; ['y', false]")]
    [InlineData("CALL db.schema.nodeTypeProperties() YIELD nodeType, propertyName, propertyTypes WHERE nodeType = ':`D`' RETURN [propertyName] + propertyTypes", "['k', 'String']")]
    [InlineData("RETURN duration('P1D') * 0.5 * 3", "duration('P1DT12H')")]
    [InlineData("RETURN 3 * (0.5 * duration('P1D'))", "duration('P1DT12H')")]
    [InlineData("UNWIND [0.5] AS x RETURN duration('P1D') * x * 3", "duration('PT36H')")]
    [InlineData("RETURN 9223372036854775807 * 2 * 0", "0")]
    [InlineData("UNWIND [5] AS x RETURN x * 9223372036854775807 * 0", "0")]
    [InlineData("RETURN 1.5 % 0", "NaN")]
    [InlineData("UNWIND [2, 1] AS x RETURN percentileCont(x, 0.0 / 0.0)", "1")]
    [InlineData("RETURN duration({months: 0.0 / 0.0, days: 2})", "duration('PT0S')")]
    [InlineData("RETURN duration({months: 2, seconds: 0.0 / 0.0})", "duration('P2M')")]
    [InlineData("RETURN CASE 'a' WHEN IS TYPED STRING THEN 1 END", "1")]
    [InlineData("WITH 'b' AS IS RETURN CASE true WHEN IS :: STRING THEN 1 END", "1")]
    [InlineData("RETURN substring('', -1)", "''")]
    [InlineData("RETURN split('', ['a', null])", "['']")]
    [InlineData("RETURN [l IN [[1, 2.5], [], [date('2020-01-01')], [1, 'a'], [[1]], [{a: 1}]] | l IS :: PROPERTY VALUE]", "[true, true, true, false, false, false]")]
    [InlineData("RETURN trim(LEADING ('a') FROM 'aba')", "'ba'")]
    [InlineData("WITH 'a' AS LEADING RETURN trim(LEADING + ' ')", "'a'")]
    [InlineData("MERGE (y:Y)-[:R]->(y) RETURN labels(y)", "['Y']")]
    public void Answers(string query, string rows) => Assert.Equal(rows, Rows(query));

    [Theory]
    [InlineData("RETURN size($date)", "SyntaxError")]
    [InlineData("RETURN $date - $date", "SyntaxError")]
    [InlineData("RETURN 'a' + $point", "SyntaxError")]
    [InlineData("RETURN toUpper($float)", "TypeError")]
    [InlineData("MATCH (n:$($integer)) RETURN n", "TypeError")]
    public void A_parameter_of_the_wrong_type_is_an_error_of_this_kind(string query, string kind) =>
        Assert.Equal("Neo.ClientError.Statement." + kind, Assert.Throws<CypherException>(() => Rows(query)).Code);

    [Theory]
    [InlineData("RETURN left('abc', $float)", "'a'")]
    [InlineData("RETURN +$text", "'t'")]
    [InlineData("MATCH (n:D) WHERE $list RETURN n.k", "'d'")]
    public void Takes_a_parameter_where_a_literal_would_be_refused(string query, string rows) => Assert.Equal(rows, Rows(query));

    [Theory]
    [InlineData("MATCH (n) SET n.x = n.x", 3)]
    [InlineData("MATCH (n) SET n.missing = n.s", 1)]
    [InlineData("MATCH ()-[r]->() SET r.y = r.y", 1)]
    [InlineData("MATCH (n:D) DELETE n SET n.x = 1", 1)]
    [InlineData("MATCH (n:A) SET n.x = null, n.s = null", 4)]
    [InlineData("MATCH ()-[r]->() SET r.y = null, r.w = r.w", 10)]
    [InlineData("MATCH (n:A) REMOVE n.s, n.x", 3)]
    public void Counts_properties(string query, int propertiesSet)
    {
        using var result = Engine().Run(query);
        Assert.Equal(propertiesSet, result.Counters.PropertiesSet);
    }

    [Fact]
    public void Inside_a_transaction_a_deleted_node_may_have_relationships_until_the_commit()
    {
        var engine = Engine();
        using var transaction = engine.BeginTransaction();
        transaction.Run("MATCH (n:B) DELETE n");

        var error = Assert.Throws<CypherException>(transaction.Commit);

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        Assert.Equal(4, engine.Run("MATCH (n) RETURN count(*)").Rows.Single()[0].AsInteger());
    }

    private static CypherEngine Engine()
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run(Graph).Dispose();
        return engine;
    }

    private static string Rows(string query)
    {
        using var result = Engine().Run(query, Parameters);
        return string.Join("; ", result.Rows.Select(row => row[0].ToString()));
    }
}

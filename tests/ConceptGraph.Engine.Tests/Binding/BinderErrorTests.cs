using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Binding;

public sealed class BinderErrorTests
{
    [Theory]
    [InlineData("RETURN x", "UndefinedVariable at 'x'")]
    [InlineData("MATCH (n) WITH n.x AS x RETURN n", "UndefinedVariable at 'n'")]
    [InlineData("MATCH (a) RETURN DISTINCT a.name ORDER BY a.age", "UndefinedVariable at 'a'")]
    [InlineData("UNWIND [1] AS x RETURN reduce(s = 0, x IN [1] | y + x)", "UndefinedVariable at 'y'")]
    [InlineData("MATCH (n) WHERE (n)-->(m) RETURN n", "UndefinedVariable at 'm'")]
    [InlineData("UNWIND [1] AS x UNWIND [2] AS x RETURN x", "VariableAlreadyBound at 'x'")]
    [InlineData("MATCH (a) CREATE (a {name: 'foo'}) RETURN a", "VariableAlreadyBound at 'a'")]
    [InlineData("MATCH (a)-[r]->(b) MERGE (a)-[r]->(b)", "VariableAlreadyBound at 'r'")]
    [InlineData("MATCH p = (p)-->() RETURN p", "VariableAlreadyBound at 'p'")]
    [InlineData("MATCH (r)-[r]->() RETURN r", "VariableTypeConflict at 'r'")]
    [InlineData("WITH 1 AS r MATCH ()-[r]->() RETURN r", "VariableTypeConflict at 'r'")]
    [InlineData("MATCH (n) WHERE count(n) > 1 RETURN n", "InvalidAggregation at 'count(n)'")]
    [InlineData("RETURN count(count(*))", "NestedAggregation at 'count(*)'")]
    [InlineData("RETURN count(rand())", "NonConstantExpression at 'rand()'")]
    [InlineData("MATCH (n)--(m) RETURN n.i AS i, 1 + COUNT { MATCH (m) RETURN count(*) AS c } AS x", "AmbiguousAggregationExpression at '1 + COUNT { MATCH (m) RETURN count(*) AS c }'")]
    [InlineData("MATCH (n) RETURN sum(COUNT { MATCH (n) RETURN count(*) AS c })", "NestedAggregation at 'COUNT { MATCH (n) RETURN count(*) AS c }'")]
    [InlineData("MATCH (n) WHERE any(x IN [1] WHERE COUNT { MATCH (n) RETURN count(*) AS c } > x) RETURN n", "InvalidAggregation at 'COUNT { MATCH (n) RETURN count(*) AS c }'")]
    [InlineData("UNWIND [COUNT { MATCH (n) RETURN count(*) AS c }] AS x RETURN x", "InvalidAggregation at '[COUNT { MATCH (n) RETURN count(*) AS c }]'")]
    [InlineData("MATCH (n) RETURN n ORDER BY COUNT { MATCH (n) RETURN count(*) AS c }", "InvalidAggregation at 'COUNT { MATCH (n) RETURN count(*) AS c }'")]
    [InlineData("MATCH (n) RETURN count(n) + n.x", "AmbiguousAggregationExpression at 'n'")]
    [InlineData("UNWIND [1] AS x RETURN x * 2 AS d, x * 2 + count(*) AS y", "AmbiguousAggregationExpression at 'x'")]
    [InlineData("MATCH (a)--(b) RETURN a.x + b.x, count(*) ORDER BY a.x + b.x + count(*)", "AmbiguousAggregationExpression at 'a'")]
    [InlineData("RETURN 1 AS a, 2 AS a", "ColumnNameConflict at '2 AS a'")]
    [InlineData("WITH 1 + 1 RETURN 2", "NoExpressionAlias at '1 + 1'")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS b", "DifferentColumnsInUnion at 'RETURN 2 AS b'")]
    [InlineData("MATCH (n) RETURN n LIMIT -1", "NegativeIntegerArgument at '-1'")]
    [InlineData("MATCH (n) RETURN n SKIP 1.5", "InvalidArgumentType at '1.5'")]
    [InlineData("MATCH (n) RETURN n SKIP n.count", "NonConstantExpression at 'n.count'")]
    [InlineData("RETURN foo(1)", "UnknownFunction at 'foo'")]
    [InlineData("RETURN toUpper('a', 'b')", "InvalidNumberOfArguments at 'toUpper('a', 'b')'")]
    [InlineData("RETURN toUpper(1)", "InvalidArgumentType at '1'")]
    [InlineData("RETURN 'a' + true", "InvalidArgumentType at 'true'")]
    [InlineData("UNWIND ['a'] AS x RETURN x * 2", "InvalidArgumentType at 'x'")]
    [InlineData("WITH {a: 1} AS m RETURN m[0]", "MapElementAccessByNonString at '0'")]
    [InlineData("MATCH (s)((a)-->(b))+(t) RETURN a.key", "InvalidArgumentType at 'a'")]
    [InlineData("MATCH (n $p) RETURN n", "InvalidParameterUse at '$p'")]
    [InlineData("MATCH (n) DELETE n:Person", "InvalidDelete at 'n:Person'")]
    [InlineData("CREATE (a)-[:R]-(b)", "RequiresDirectedRelationship at '-[:R]-'")]
    [InlineData("CREATE (a)-[:R|S]->(b)", "NoSingleRelationshipType at '-[:R|S]->'")]
    [InlineData("CREATE (a)-[:R*2]->(b)", "CreatingVarLength at '-[:R*2]->'")]
    [InlineData("MATCH (n) RETURN (n)-->()", "UnexpectedSyntax at '(n)-->()'")]
    [InlineData("FOREACH (x IN [1] | MATCH (n) SET n.x = x)", "InvalidClauseComposition at 'MATCH (n)'")]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n) SET n.x = 1 } RETURN n", "InvalidClauseComposition at 'MATCH (n) SET n.x = 1'")]
    [InlineData("CREATE (n) MATCH (m) RETURN m", "InvalidClauseComposition at 'MATCH (m)'")]
    [InlineData("CALL { RETURN 1 } RETURN 2", "NoExpressionAlias at '1'")]
    [InlineData("CALL test.ecko(1) YIELD out RETURN out", "ProcedureNotFound at 'test.ecko'")]
    [InlineData("CALL test.echo YIELD out RETURN out", "InvalidArgumentPassingMode at 'test.echo'")]
    [InlineData("CALL test.echo('a') YIELD out RETURN out", "InvalidArgumentType at ''a''")]
    public void Error_has_a_name_and_a_place(string query, string expected) =>
        Assert.Equal(expected, Bound.Describe(query, Bound.Error(query)));

    [Theory]
    [InlineData("WITH 1 AS person RETURN persn", "Did you mean `person`?")]
    [InlineData("RETURN toUper('a')", "Did you mean `toUpper`?")]
    [InlineData("CALL test.ecko(1) YIELD out RETURN out", "Did you mean `test.echo`?")]
    public void Hint_names_what_was_meant(string query, string hint) => Assert.Equal(hint, Bound.Error(query).Hint);

    [Theory]
    [InlineData("RETURN $p[0]", "InvalidArgumentType at '$p'")]
    [InlineData("WITH {a: 1} AS m RETURN m[$p]", "MapElementAccessByNonString at '$p'")]
    [InlineData("RETURN date('2020-01-01') + $p", "InvalidArgumentType at '$p'")]
    public void Value_of_a_parameter_shows_a_mismatch(string query, string expected)
    {
        _ = Bound.Statement(query);

        Assert.Equal(expected, Bound.Describe(query, Bound.Error(query, "p", Value.Integer(1))));
    }

    [Fact]
    public void All_errors_of_a_statement_are_told_in_order()
    {
        var error = Bound.Error("MATCH (n) WHERE n.x = missing RETURN NOT 1 AS a, foo(n) AS b, missing AS c");

        Assert.Equal(["UndefinedVariable", "InvalidArgumentType", "UnknownFunction"], [error.Detail, .. error.Others.Select(o => o.Detail)]);
    }

    [Theory]
    [InlineData("RETURN true", " AND true")]
    [InlineData("MATCH (n:A", "|A")]
    public void Long_chains_do_not_exhaust_the_stack(string start, string link)
    {
        string query = start + string.Concat(Enumerable.Repeat(link, 5_000)) + (start.StartsWith("MATCH", StringComparison.Ordinal) ? ") RETURN 1" : " AS x, count(*)");

        _ = Bound.Statement(query);
    }
}

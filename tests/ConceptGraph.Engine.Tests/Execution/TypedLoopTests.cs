using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>Loops over columns of one type give what value by value comes out: the same query over a list with one item of another type is the oracle.</summary>
public sealed class TypedLoopTests : IDisposable
{
    private readonly GraphStore store = new();
    private readonly CypherEngine engine;

    public TypedLoopTests() => engine = new CypherEngine(store);

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("sum(x)")]
    [InlineData("avg(x)")]
    [InlineData("min(x)")]
    [InlineData("max(x)")]
    [InlineData("count(x)")]
    [InlineData("sum(x * 2 + 1)")]
    [InlineData("sum(x / 7 - x % 7)")]
    [InlineData("sum(-x % -1)")]
    [InlineData("sum(x / -1)")]
    [InlineData("avg(x / 2.0)")]
    [InlineData("collect(x % 3)[..5]")]
    [InlineData("sum(CASE WHEN x % 2 = 0 THEN x END)")]
    public void Aggregation_of_one_type_is_that_of_any_type(string aggregation)
    {
        Assert.Equal(Row($"UNWIND [null] + range(-50, 3000) AS x RETURN {aggregation}"), Row($"UNWIND range(-50, 3000) AS x RETURN {aggregation}"));
    }

    [Fact]
    public void A_sum_that_overflows_goes_on_as_a_float() =>
        Assert.Equal("9.223372036854776E18", Row("UNWIND [9223372036854775807, 1, 5] AS x RETURN toString(sum(x))").Trim('\''));

    [Theory]
    [InlineData("UNWIND [1, 2, 0] AS x RETURN sum(6 / x)")]
    [InlineData("UNWIND [1, 2, 0] AS x RETURN sum(6 % x)")]
    [InlineData("CREATE (:D {n: 0}) WITH 1 AS one MATCH (d:D) RETURN d.missing / d.n")]
    public void A_division_by_zero_is_an_error(string query) =>
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", Assert.Throws<CypherException>(() => Row(query)).Code);

    [Fact]
    public void Functions_of_elements_take_whole_columns_with_nulls()
    {
        engine.Run("CREATE (a:A)-[:R]->(b:B), (a)-[:S]->(b)").Dispose();

        Assert.Equal(
            ["'R' | 1 | 0", "'S' | 1 | 1", "null | 1 | null"],
            Rows("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN type(r) AS t, count(*), min(id(r)) ORDER BY t"));
        Assert.Equal(["'NEW' | 1", "'R' | 1", "'S' | 1"], Rows("MATCH (a:A), (b:B) CREATE (b)-[:NEW]->(a) WITH a, b MATCH ()-[r]->() RETURN type(r) AS t, count(*) ORDER BY t"));
    }

    private string Row(string query) => Assert.Single(Rows(query));

    private List<string> Rows(string query)
    {
        using var result = engine.Run(query);
        return [.. result.Rows.Select(row => string.Join(" | ", row))];
    }
}

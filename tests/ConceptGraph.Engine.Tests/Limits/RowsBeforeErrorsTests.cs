using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>An error comes behind the rows before the one that fails, as if each row were taken alone; the figures are Neo4j's.</summary>
public sealed class RowsBeforeErrorsTests
{
    [Theory]
    [InlineData("UNWIND [3, 2, 1, 0] AS x RETURN 6 / x AS y", 3)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x WITH x WHERE 6 / x > 0 RETURN x", 3)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x UNWIND range(1, 6 / x) AS y RETURN x, y", 11)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x CALL (x) { RETURN 6 / x AS y } RETURN y", 3)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x WITH x WHERE EXISTS { WITH 6 / x AS y RETURN y } RETURN x", 3)]
    [InlineData("UNWIND range(0, 4999) AS x RETURN 1 / (4000 - x)", 4000)]
    public void Rows_before_an_error_are_given(string query, int rows)
    {
        using var result = Engine().Run(query);
        using var reading = result.Rows.GetEnumerator();
        for (int i = 0; i < rows; i++)
        {
            Assert.True(reading.MoveNext());
        }

        Assert.Equal("DivisionByZero", Assert.Throws<CypherException>(() => reading.MoveNext()).Detail);
    }

    [Theory]
    [InlineData("UNWIND [3, 2, 1, 0] AS x RETURN 6 / x AS y LIMIT 3", 3)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x WITH 6 / x AS y LIMIT 2 RETURN y", 2)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x WITH x, 6 / x AS y WHERE y > 2 RETURN x LIMIT 1", 1)]
    [InlineData("UNWIND [3, 0, 1, 2] AS x WITH x WHERE 6 / x > 100 OR x = 3 RETURN x LIMIT 1", 1)]
    [InlineData("UNWIND [3, 2, 1, 0] AS x CALL (x) { RETURN 6 / x AS y } RETURN y LIMIT 1", 1)]
    [InlineData("UNWIND [1, 2] AS z WITH z WHERE EXISTS { UNWIND [3, 2, 0] AS x WITH 6 / x AS y RETURN y } RETURN z", 2)]
    public void A_query_that_needs_no_failing_row_does_not_fail(string query, int rows)
    {
        using var result = Engine().Run(query);

        Assert.Equal(rows, result.Rows.Count());
    }

    [Fact]
    public void As_many_rows_as_allowed_come_before_the_error()
    {
        using var result = Engine(new EngineOptions { MaxRows = 10 }).Run("UNWIND range(1, 11) AS x RETURN x");
        var rows = new List<long>();

        var error = Assert.Throws<CypherException>(() =>
        {
            foreach (var row in result.Rows)
            {
                rows.Add(row[0].AsInteger());
            }
        });

        Assert.Equal("RowLimit", error.Detail);
        Assert.Equal(10, rows.Count);
    }

    private static CypherEngine Engine(EngineOptions? options = null) => new(new GraphStore(), options);
}

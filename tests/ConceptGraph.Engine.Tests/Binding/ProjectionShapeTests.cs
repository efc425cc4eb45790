using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Tests.Binding;

/// <summary>How projections are taken apart: grouping keys, aggregations, items, order.</summary>
public sealed class ProjectionShapeTests
{
    [Theory]
    [InlineData("UNWIND [1] AS x RETURN x AS y ORDER BY x + y", "items: x | order: x + y")]
    [InlineData("UNWIND [1] AS x RETURN x, count(*)", "keys: x | aggregations: count(*) | items: x, count(*)")]
    [InlineData("MATCH (m) RETURN m.a, m.a + count(*) AS y", "keys: m.a | aggregations: count(*) | items: m.a, m.a + count(*)")]
    [InlineData("MATCH (m) RETURN sum(m.a) / count(*) AS mean ORDER BY count(*)", "aggregations: sum(m.a), count(*) | items: sum(m.a) / count(*) | order: count(*)")]
    [InlineData("MATCH (m) RETURN DISTINCT m.a ORDER BY m.a", "items: m.a | order: m.a")]
    [InlineData("UNWIND [1] AS b WITH *, 2 AS a RETURN *", "items: a, b")]
    [InlineData("UNWIND [1] AS x WITH x, count(*) AS c WHERE c > 1 RETURN c", "items: c")]
    public void Projection_prints_as(string query, string expected)
    {
        var project = ((BoundSingleQuery)Bound.Statement(query).Query).Clauses.OfType<BoundProject>().Last();

        Assert.Equal(expected, Print(project));
    }

    [Fact]
    public void Imports_of_a_subquery_are_carried_over_an_aggregation()
    {
        var query = (BoundSingleQuery)Bound.Statement("MATCH (n) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN c").Query;
        var call = query.Clauses.OfType<BoundCallSubquery>().Single();
        var project = ((BoundSingleQuery)call.Query).Clauses.OfType<BoundProject>().Single();

        Assert.Equal(call.Imports, project.Carried);
    }

    [Fact]
    public void Columns_of_a_union_are_matched_by_name()
    {
        var statement = Bound.Statement("RETURN 1 AS a, 'x' AS b UNION ALL RETURN 'y' AS b, 2 AS a");
        var union = (BoundUnion)statement.Query;

        Assert.Equal(["a", "b"], statement.Columns);
        Assert.Equal(["a", "b"], union.Right.ResultSlots.Select(slot => statement.Slots[slot].Name));
    }

    private static string Print(BoundProject project)
    {
        var parts = new List<string>();
        Add("keys", project.GroupKeys.Select(k => k.Expression.ToString()));
        Add("aggregations", project.Aggregations.Select(a => $"{a.Function?.Name ?? "count"}({(a.Function is null ? "*" : string.Join(", ", a.Arguments))})"));
        Add("items", project.Items.Select(i => i.Expression.ToString()));
        Add("order", project.OrderBy.Select(o => o.Expression.ToString()));
        return string.Join(" | ", parts);

        void Add(string name, IEnumerable<string?> texts)
        {
            if (texts.Any())
            {
                parts.Add($"{name}: {string.Join(", ", texts)}");
            }
        }
    }
}

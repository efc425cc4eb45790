using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Planning;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>A statement four times as long costs the parser and the binder about four times as much, counted in bytes that they allocate, and so it is with the planner's units of work.</summary>
public sealed class LinearityTests
{
    private const int Few = 2000;
    private const int Many = 4 * Few;

    [Theory]
    [InlineData("RETURN true", " AND true", "")]
    [InlineData("RETURN true", " XOR true", "")]
    [InlineData("RETURN 1 < 2", " < 3", "")]
    [InlineData("RETURN [1", ", 1", "]")]
    [InlineData("RETURN {a: 1", ", a: 1", "}")]
    [InlineData("RETURN CASE", " WHEN true THEN 1", " END")]
    [InlineData("RETURN CASE 1", " WHEN 2 THEN 1", " END")]
    [InlineData("RETURN coalesce(1", ", 1", ")")]
    [InlineData("MATCH (n) WHERE n.a = 1", " OR n.a = 1", " RETURN n")]
    [InlineData("MATCH (n) WHERE n.a = 1", " AND n.a = 1", " RETURN n")]
    [InlineData("MATCH (n) WHERE (n)--()", " AND (n)--()", " RETURN n")]
    [InlineData("MATCH (n", ":A", ") RETURN n")]
    [InlineData("MATCH (n:A", "|A", ") RETURN n")]
    [InlineData("MATCH ()-[:A", "|A", "]->() RETURN 1")]
    [InlineData("MATCH (a)", "-->()", " RETURN a")]
    [InlineData("MATCH (a)", ", ()", " RETURN a")]
    [InlineData("MATCH (a)", ", (a)-->()", " RETURN a")]
    [InlineData("CREATE ()", "-[:R]->()", "")]
    [InlineData("MERGE ()", "-[:R]->()", "")]
    [InlineData("MATCH (n)", " MATCH (n)", " RETURN n")]
    [InlineData("WITH 1 AS x", " WITH x", " RETURN x")]
    [InlineData("MATCH (n) SET n.a = 1", ", n.a = 1", "")]
    [InlineData("RETURN 1 AS x", " UNION RETURN 1 AS x", "")]
    [InlineData("MATCH (n) RETURN n {.a", ", .a", "}")]
    [InlineData("MATCH (n) RETURN n ORDER BY n.a", ", n.a", "")]
    [InlineData("MATCH (n) RETURN n.a AS a", ", n.a AS a", " ORDER BY n.a, n.b, n.c")]
    [InlineData("RETURN [x", ", y", "]")]
    [InlineData("RETURN 1", " // comment\n", "")]
    [InlineData("RETURN '", "\\n", "'")]
    public void Parser_and_binder_are_linear(string start, string link, string end)
    {
        _ = Cost(start, link, end, 10);

        double growth = (double)Cost(start, link, end, Many) / Cost(start, link, end, Few);

        Assert.InRange(growth, 0.5, 6);
    }

    /// <summary>
    /// The relationships of one pattern have types of their own here: those that could be the same must differ, so that each step carries all before it, and rows as wide as
    /// the pattern is long have their price. So it is for MERGE, which creates all that it looked for.
    /// </summary>
    [Theory]
    [InlineData("MATCH (a)", "-[:R#]->()", " RETURN a")]
    [InlineData("MATCH (a)", "-[:R#]->(:L {k: 1})", " RETURN a")]
    [InlineData("MATCH (a)", ", ()", " RETURN a")]
    [InlineData("MATCH (a)", ", (:L {k: 1})", " RETURN a")]
    [InlineData("MATCH (a)", ", (a)-[:R#]->(:L {k: a.k})", " RETURN a")]
    [InlineData("MATCH (a)", "-[:R#*1..2]->()", " RETURN a")]
    [InlineData("MATCH (a)", " (()-[:R#]->()-[:S#]->()){1,2} ()", " RETURN a")]
    [InlineData("MATCH (a) WHERE a.k = 1", " AND a.k = #", " RETURN a")]
    [InlineData("MATCH (a:L", ":L#", ") RETURN a")]
    [InlineData("MATCH (a)", " MATCH (a)-->()", " RETURN a")]
    [InlineData("MATCH (a)", " OPTIONAL MATCH (a)-->()", " RETURN a")]
    [InlineData("WITH 1 AS x", " WITH x + 1 AS x", " RETURN x")]
    [InlineData("WITH 1 AS x", " WITH count(x) AS x", " RETURN x")]
    [InlineData("", "MERGE (:L {k: 1}) ", "")]
    [InlineData("", "CREATE () ", "")]
    public void Planner_is_linear(string start, string link, string end)
    {
        double growth = (double)PlanningWork(start, link, end, Many / 10) / PlanningWork(start, link, end, Few / 10);

        Assert.InRange(growth, 0.5, 6);
    }

    private static long PlanningWork(string start, string link, string end, int count)
    {
        string query = start + string.Concat(Enumerable.Range(0, count).Select(i => link.Replace("#", $"{i}", StringComparison.Ordinal))) + end;
        var bound = Binder.Bind(CypherParser.Parse(query), query, new Dictionary<string, ProcedureDefinition>(StringComparer.Ordinal));
        var limits = WorkLimits.None;
        using var store = new GraphStore();
        _ = Planner.Plan(bound, store.Current, limits);
        return limits.Work;
    }

    private static long Cost(string start, string link, string end, int count)
    {
        string query = start + string.Concat(Enumerable.Repeat(link, count)) + end;
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            _ = Binder.Bind(CypherParser.Parse(query), query, new Dictionary<string, ProcedureDefinition>(StringComparer.Ordinal));
        }
        catch (CypherException)
        {
            // Refused, which must not take longer.
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

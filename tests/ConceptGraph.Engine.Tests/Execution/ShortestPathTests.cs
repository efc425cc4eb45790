using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>Shortest paths against all paths of random graphs, of which the shortest are picked here.</summary>
public sealed class ShortestPathTests
{
    /// <summary>A search, the same pattern without it, how many paths (or lengths, when negative) are wanted, and the condition on a path.</summary>
    public static TheoryData<string, string, int, string> Searches => new()
    {
        { "MATCH p = allShortestPaths((a)-[*]-(b)) WHERE a <> b AND CONDITION", "MATCH p = (a)-[*]-(b) WHERE a <> b AND CONDITION", -1, "all(n IN nodes(p) WHERE n.c > 0)" },
        { "MATCH p = allShortestPaths((a)-[*]->(b)) WHERE a <> b AND CONDITION", "MATCH p = (a)-[*]->(b) WHERE a <> b AND CONDITION", -1, "none(n IN nodes(p) WHERE n.c = 1)" },
        { "MATCH p = allShortestPaths((a)-[*]-(b)) WHERE a <> b AND CONDITION", "MATCH p = (a)-[*]-(b) WHERE a <> b AND CONDITION", -1, "all(r IN relationships(p) WHERE r.w > 0) AND length(p) > 1" },
        { "MATCH p = allShortestPaths((a)-[rs*..4]-(b)) WHERE a <> b AND CONDITION", "MATCH p = (a)-[rs*..4]-(b) WHERE a <> b AND CONDITION", -1, "none(r IN rs WHERE r.w = 1) AND any(n IN nodes(p) WHERE n.c = 0)" },
        { "MATCH p = shortestPath((a)-[*]-(b)) WHERE a <> b AND CONDITION", "MATCH p = (a)-[*]-(b) WHERE a <> b AND CONDITION", 1, "length(p) > 2" },
        { "MATCH p = shortestPath((a)-[*0..4]->(b)) WHERE CONDITION", "MATCH p = (a)-[*0..4]->(b) WHERE CONDITION", 1, "all(n IN nodes(p) WHERE n.c > 0)" },
        { "MATCH p = SHORTEST 3 (a)-[:R]-+(b) WHERE CONDITION", "MATCH p = (a)-[:R*]-(b) WHERE CONDITION", 3, "true" },
        { "MATCH p = SHORTEST 2 GROUPS (a)-[r:R WHERE r.w > 0]->+(b) WHERE CONDITION", "MATCH p = (a)-[:R*]->(b) WHERE all(r IN relationships(p) WHERE r.w > 0) AND CONDITION", -2, "true" },
        { "MATCH p = ALL SHORTEST (a)-[:R]-{2,4}(b) WHERE CONDITION", "MATCH p = (a)-[:R*2..4]-(b) WHERE CONDITION", -1, "true" },
        { "MATCH p = ANY SHORTEST (a)-[:R]->*(b) WHERE CONDITION", "MATCH p = (a)-[:R*0..]->(b) WHERE CONDITION", 1, "true" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public void The_shortest_of_all_paths_are_found(string search, string pattern, int count, string condition)
    {
        for (int seed = 1; seed <= 12; seed++)
        {
            var engine = RandomGraph(seed);
            var all = Paths(engine, pattern.Replace("CONDITION", condition, StringComparison.Ordinal));

            var found = Paths(engine, search.Replace("CONDITION", condition, StringComparison.Ordinal));

            foreach (var (ends, paths) in found)
            {
                Assert.Subset(all[ends].ToHashSet(), paths.ToHashSet());
                Assert.Equal(paths.Count, paths.Distinct().Count());
            }

            Assert.Equal(Expected(all, count), found.ToDictionary(f => f.Key, f => string.Join(' ', f.Value.Select(LengthOf).Order())));
        }
    }

    [Theory]
    [InlineData("MATCH p = allShortestPaths((a:N {i: 0})-[*..12]-(b:N {i: 29})) WHERE all(n IN nodes(p) WHERE n.i >= 0) RETURN count(p)")]
    [InlineData("MATCH p = shortestPath((a:N {i: 0})-[*]-(b:N {i: 29})) WHERE none(r IN relationships(p) WHERE r.w < 0) AND length(p) > 1 RETURN count(p)")]
    [InlineData("MATCH p = SHORTEST 5 (a:N {i: 0})-[:R]-+(b:N {i: 29}) RETURN count(p)")]
    [InlineData("MATCH p = SHORTEST 2 GROUPS (a:N {i: 0})-[:R]-+(b:N {i: 29}) RETURN count(p)")]
    public void No_longer_paths_are_looked_at_than_needed(string query)
    {
        var engine = new CypherEngine(new GraphStore());
        engine.Run("UNWIND range(0, 29) AS i CREATE (:N {i: i})").Dispose();
        engine.Run("MATCH (a:N), (b:N) WHERE a.i < b.i CREATE (a)-[:R {w: 1}]->(b)").Dispose();

        using var result = engine.Run("PROFILE " + query);

        Assert.True(result.Rows.Single()[0].AsInteger() > 0);
        Assert.InRange(WorkOf(result.Plan!), 1, 10_000);
    }

    private static Dictionary<string, string> Expected(Dictionary<string, List<string>> all, int count) => all.ToDictionary(
        ends => ends.Key,
        ends =>
        {
            int[] lengths = [.. ends.Value.Select(LengthOf).Order()];
            var taken = count > 0 ? lengths.Take(count) : lengths.GroupBy(l => l).Take(-count).SelectMany(group => group);
            return string.Join(' ', taken);
        });

    private static int LengthOf(string path) => path.Count(c => c == ',') + (path.Length > 2 ? 1 : 0);

    private static Dictionary<string, List<string>> Paths(CypherEngine engine, string match)
    {
        using var result = engine.Run(match + " RETURN a.i, b.i, [r IN relationships(p) | r.i]");
        return result.Rows.GroupBy(row => $"{row[0]} {row[1]}", row => row[2].ToString()).ToDictionary(g => g.Key, g => g.ToList());
    }

    private static long WorkOf(ResultPlan plan) => (plan.Work ?? 0) + plan.Children.Sum(WorkOf);

    private static CypherEngine RandomGraph(int seed)
    {
        var random = new Random(seed);
        var engine = new CypherEngine(new GraphStore());
        int nodes = random.Next(3, 6);
        engine.Run("UNWIND $rows AS row CREATE (:N {i: row[0], c: row[1]})", Rows(nodes, i => [i, random.Next(3)])).Dispose();
        engine.Run(
            "UNWIND $rows AS row MATCH (a:N {i: row[1]}), (b:N {i: row[2]}) CREATE (a)-[:R {i: row[0], w: row[3]}]->(b)",
            Rows(random.Next(3, 9), i => [i, random.Next(nodes), random.Next(nodes), random.Next(3)])).Dispose();
        return engine;
    }

    private static Dictionary<string, Value> Rows(int count, Func<int, int[]> row) => new()
    {
        ["rows"] = Value.List([.. Enumerable.Range(0, count).Select(i => Value.List(Array.ConvertAll(row(i), n => Value.Integer(n))))]),
    };
}

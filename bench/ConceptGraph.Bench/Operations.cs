using System.Globalization;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Algorithms;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Bench;

/// <summary>The operations that read a benchmark graph.</summary>
internal sealed class Operations(BenchGraph graph, string folder, GraphStore store, Floor floor)
{
    private readonly CypherEngine engine = new(store);
    private readonly GraphSnapshot snapshot = store.Current;
    private readonly (int A, int B)[] sources = BenchGraph.Queries(folder, "hop");
    private readonly (int A, int B)[] pairs = BenchGraph.Queries(folder, "pair");

    public IEnumerable<Operation> All() => [.. Traversals(), .. Aggregations(), .. WholeGraph(), .. Tiny()];

    private IEnumerable<Operation> Traversals()
    {
        double[] targets = [0.02, 0.03, 0.10];
        for (int hops = 1; hops <= 3; hops++)
        {
            int most = hops;
            string text = string.Create(CultureInfo.InvariantCulture, $"MATCH (a:Node {{id:$id}})-[*1..{most}]->(b) WHERE b.id<>$id RETURN count(DISTINCT b)");
            yield return Cypher(
                string.Create(CultureInfo.InvariantCulture, $"{most} hop"),
                graph.Answers.Hops[most - 1],
                new CypherWork(text, [.. sources.Select(source => Parameters(("id", source.A)))], Sum),
                () => sources.Sum(source => floor.Hops(source.A, most))) with
            { Target = targets[most - 1] };
        }

        yield return Cypher(
            "shortest path",
            graph.Answers.ShortestPaths,
            new CypherWork(
                "MATCH (a:Node {id:$a}), (b:Node {id:$b}) OPTIONAL MATCH p = shortestPath((a)-[*]->(b)) RETURN coalesce(length(p), -1)",
                [.. pairs.Select(pair => Parameters(("a", pair.A), ("b", pair.B)))],
                Sum),
            () => pairs.Sum(pair => floor.Distance(pair.A, pair.B))) with
        { Target = 0.1 };
    }

    private IEnumerable<Operation> Aggregations() =>
    [
        Cypher(
            "filter, count per group",
            graph.Answers.Filter,
            new CypherWork("MATCH (a:Person) WHERE a.year >= 1980 RETURN a.kind, count(*)", CypherWork.Once, Checksum),
            floor.Filter) with { Target = 1.0 * graph.TargetFactor },
        Cypher(
            "join, count per group",
            graph.Answers.Join.Checksum,
            new CypherWork("MATCH (a:Person)-[:WORKS_AT]->(b:Company) WHERE a.year>=1980 RETURN b.kind, count(*)", CypherWork.Once, Checksum),
            floor.Join) with { Target = 2.0 * graph.TargetFactor },
        Cypher(
            "co-citation",
            graph.Answers.CoCitation,
            new CypherWork("MATCH (a:Person)-[:KNOWS]->(h)<-[:KNOWS]-(c:Person) RETURN count(*)", CypherWork.Once, Sum),
            floor.CoCitation) with { Target = 10 * graph.TargetFactor, Cypher = null },
    ];

    private IEnumerable<Operation> WholeGraph()
    {
        var (node, rank) = graph.Answers.PageRank;
        return
        [
            new("PageRank x 20, 1 thread", 1, rank, () => Math.Round(PageRank.Compute(snapshot)[node], 6)) { Target = 60 * graph.TargetFactor, Floor = () => Math.Round(floor.PageRank()[node], 6) },
            new("PageRank x 20, 2 threads", 1, rank, () => Math.Round(PageRank.Compute(snapshot, threads: 2)[node], 6)) { Target = 40 * graph.TargetFactor },
            new("weak components", 1, graph.Answers.Components, () => WeakComponents.Count(snapshot)) { Target = 8 * graph.TargetFactor, Floor = () => floor.Components() },
            new("betweenness, 16 sources", 1, graph.Answers.Betweenness, () => Math.Round(Betweenness.Compute(snapshot, sources.Take(16).Select(source => source.A)).Max(), 3)) { Repetitions = 5 },
        ];
    }

    private IEnumerable<Operation> Tiny()
    {
        const int Runs = 1000;
        int made = 0;
        yield return new("tiny query, warm", Runs, null, EngineRun.Of(engine, new CypherWork("RETURN $x + 1 AS y", [.. Enumerable.Range(0, Runs).Select(x => Parameters(("x", x)))], Sum))) { Target = 0.005 };
        yield return new("tiny query, new text", Runs, null, RunNewTexts) { Target = 0.3 };

        double RunNewTexts()
        {
            for (int i = 0; i < Runs; i++)
            {
                using var result = engine.Run(string.Create(CultureInfo.InvariantCulture, $"MATCH (a:Node {{id: {made++ % graph.Nodes}}}) RETURN a.name AS name"));
                if (!result.Rows.Any())
                {
                    throw new InvalidOperationException("A node was not found.");
                }
            }

            return 0;
        }
    }

    private Operation Cypher(string name, double expected, CypherWork work, Func<double> bare) =>
        new(name, work.Parameters.Count, expected, EngineRun.Of(engine, work)) { Cypher = work, Floor = bare };

    private static Dictionary<string, object?> Parameters(params (string Name, int Value)[] values) =>
        values.ToDictionary(pair => pair.Name, object? (pair) => pair.Value, StringComparer.Ordinal);

    private static double Sum(IEnumerable<IReadOnlyList<object?>> rows) => rows.Sum(row => System.Convert.ToDouble(row[0], CultureInfo.InvariantCulture));

    /// <summary>Rows of a kind such as k7 and a count.</summary>
    private static double Checksum(IEnumerable<IReadOnlyList<object?>> rows) =>
        rows.Sum(row => System.Convert.ToDouble(row[1], CultureInfo.InvariantCulture) * (int.Parse(((string)row[0]!).AsSpan(1), CultureInfo.InvariantCulture) + 1));
}

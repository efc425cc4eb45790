using System.Globalization;
using ConceptGraph.Engine.Tests.Shared;
using Xunit.Abstractions;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>
/// Random graphs and queries on the engine and on a real Neo4j: the same rows, counters and graph afterwards, or an error of the same code. Every run
/// tries the same cases, thousands where there is time; a number in <c>CONCEPTGRAPH_SEED</c> tries others.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Seed = 20;
    private const int QueriesPerGraph = 20;
    private const string ReadBack = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m";

    private static readonly int Graphs = TestMatrix.IsLong ? 150 : 10;

    [Neo4jFact]
    public async Task Random_queries_on_random_graphs_answer_as_in_Neo4j()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("CONCEPTGRAPH_SEED"), CultureInfo.InvariantCulture, out int given) ? given : Seed;
        output.WriteLine($"CONCEPTGRAPH_SEED={seed}");
        await using var server = await Neo4jServer.StartAsync();
        using var neo4j = new Neo4jSide(server);
        await neo4j.PrepareAsync();
        var pair = new Pair(neo4j);
        var failures = new List<string>();
        for (int i = 0; i < Graphs && failures.Count < 5; i++)
        {
            var (graph, queries) = RandomCase.Sample(seed, i, QueriesPerGraph);
            foreach (var query in queries)
            {
                if (await pair.DifferenceAsync(graph, query) is not null)
                {
                    var (smallGraph, smallQuery) = await ShrinkAsync(pair, graph, query);
                    failures.Add($"{smallGraph.Statement}\n{smallQuery.Text}\n{await pair.DifferenceAsync(smallGraph, smallQuery)}");
                }
            }
        }

        Assert.True(failures.Count == 0, $"CONCEPTGRAPH_SEED={seed}\n\n{string.Join("\n\n", failures)}");
    }

    /// <summary>Takes the first smaller case that still differs, until there is none.</summary>
    private static async Task<(RandomGraph Graph, RandomQuery Query)> ShrinkAsync(Pair pair, RandomGraph graph, RandomQuery query)
    {
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (var (nextGraph, nextQuery) in query.Shrink().Select(q => (graph, q)).Concat(graph.Shrink().Select(g => (g, query))))
            {
                if (await pair.DifferenceAsync(nextGraph, nextQuery) is not null)
                {
                    (graph, query, isSmaller) = (nextGraph, nextQuery, true);
                    break;
                }
            }
        }

        return (graph, query);
    }

    /// <summary>Both engines, and the graph that they hold at present.</summary>
    private sealed class Pair(Neo4jSide neo4j)
    {
        private readonly EmbeddedSide engine = new();
        private string? loaded;

        public async Task<string?> DifferenceAsync(RandomGraph graph, RandomQuery query)
        {
            if (loaded != graph.Statement)
            {
                loaded = graph.Statement;
                engine.Load([.. RandomGraph.Schema, loaded]);
                await neo4j.LoadAsync(loaded);
            }

            string? readBack = query.Writes ? ReadBack : null;
            var expected = await neo4j.RunAsync(query.Text, readBack);
            var actual = engine.Run(query.Text, readBack);
            return actual.DifferenceFrom(expected, query.IsOrdered) is { } difference && KnownOddities.Excuse(query.Text, actual, expected) is null ? difference : null;
        }
    }
}

using ConceptGraph.Explorer.Hosting;

namespace ConceptGraph.Tests.Explorer;

/// <summary>A conformance run: thousands of small scenarios on one server, each on an emptied graph. What it counts is the whole process's, so nothing else runs beside it.</summary>
[Collection(nameof(EnduranceTests))]
[CollectionDefinition(nameof(EnduranceTests), DisableParallelization = true)]
public sealed class EnduranceTests
{
    private const int Scenarios = 5_000;
    private const int Block = 1_000;

    /// <summary>Work is counted in bytes allocated, which grow with every page that is copied and every id that is scanned, and do not depend on the machine's load.</summary>
    [Fact]
    public async Task Thousands_of_scenarios_neither_slow_down_nor_grow()
    {
        await using var server = await ExplorerServer.StartAsync(ExplorerFixture.Empty);
        var address = new Uri(server.Urls.Single());
        var allocated = new List<long>();
        var alive = new List<long>();
        for (int block = 0; block < Scenarios / Block; block++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int i = 0; i < Block; i++)
            {
                await ScenarioAsync(address, (block * Block) + i);
            }

            allocated.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
            alive.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        // The first block warms caches up.
        Assert.True(allocated[^1] < allocated[1] * 1.2, $"Allocated by block: {string.Join(", ", allocated)}");
        Assert.True(alive[^1] < alive[1] + (8 << 20), $"Alive after each block: {string.Join(", ", alive)}");
    }

    private static async Task ScenarioAsync(Uri address, int i)
    {
        await RunAsync(address, "MATCH (n) DETACH DELETE n");
        await RunAsync(address, $"CREATE (a:L{i % 50} {{k{i % 70}: {i}}})-[:T{i % 30} {{since: {i}}}]->(:M), (:N {{name: 'x'}})");
        Assert.Contains("[[3,1]]", await RunAsync(address, $"MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n{i % 10}, count(r) AS r"), StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(Uri address, string statement)
    {
        var (status, body) = await QueryClient.PostAsync(address, "", QueryClient.Statement(statement));
        Assert.Equal(202, status);
        return body;
    }
}

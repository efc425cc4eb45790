using System.Diagnostics;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Tests.Explorer;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Seeding;

namespace ConceptGraph.Tests.SeedingService;

/// <summary>The process of <c>watch</c>, from its first apply to its end.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class WatchTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task It_applies_what_changes_and_reports_an_invalid_edit_without_changing_anything()
    {
        using var seed = new SeedOnDisk();
        await using var session = await explorer.OpenEmptyAsync();
        using var watch = SeederProcess.Start(explorer.Options, seed.Folder, "watch");
        await watch.SaysAsync("Watching");
        await ReadBack.AssertHoldsAsync(session, seed.Graph);
        var before = seed.Graph;

        seed.Replace(SeedOnDisk.Topic, "kind: Concept, subtype: Theory, name: Realism", "kind: Konzept, subtype: Theory, name: Realism");
        await watch.SaysAsync("things.yaml:3:");
        await watch.SaysAsync("Watching", times: 2);
        await ReadBack.AssertHoldsAsync(session, before);

        seed.Replace(SeedOnDisk.Topic, "Konzept", "Concept");
        for (int i = 0; i < 10; i++)
        {
            seed.Replace(SeedOnDisk.Topic, i == 0 ? "name: Iran" : $"name: Iran {i - 1}", $"name: Iran {i}");
        }

        await UntilAppliedAsync(session, seed.Graph);
        await ReadBack.AssertHoldsAsync(session, seed.Graph);
        Assert.InRange(watch.Count("Applied and verified"), 1, 5);
        Assert.Equal(0, await watch.TerminateAsync());
    }

    private static async Task UntilAppliedAsync(ICypherSession session, StoreGraph graph)
    {
        object digest = graph.Datasets[0].Properties["digest"];
        for (var watch = Stopwatch.StartNew(); !digest.Equals(await session.ValueAsync("MATCH (d:Dataset {state: 'applied'}) RETURN collect(d.digest)[0]")); await Task.Delay(50))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), "The last edit was not applied.");
        }
    }
}

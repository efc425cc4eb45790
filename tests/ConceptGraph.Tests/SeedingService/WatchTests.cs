using ConceptGraph.Tests.Explorer;
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
        await watch.SaysAsync("Watching", times: 2);
        Assert.Contains("things.yaml:3:", watch.Transcript, StringComparison.Ordinal);
        await ReadBack.AssertHoldsAsync(session, before);

        seed.Replace(SeedOnDisk.Topic, "Konzept", "Concept");
        for (int i = 0; i < 10; i++)
        {
            seed.Replace(SeedOnDisk.Topic, i == 0 ? "name: Iran" : $"name: Iran {i - 1}", $"name: Iran {i}");
            await Task.Delay(20);
        }

        await watch.SaysAsync("1 changed");
        await watch.SaysAsync("Watching", times: 3);
        await ReadBack.AssertHoldsAsync(session, seed.Graph);
        Assert.InRange(watch.Count("Applied and verified"), 2, 4);
        Assert.Equal(0, await watch.TerminateAsync());
    }
}

using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Seeding;

namespace ConceptGraph.Tests.SeedingService;

/// <summary>The seeder's process against a real Neo4j, killed and stopped while it applies the project's own seed.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class SeederProcessTests(Neo4jFixture neo4j)
{
    /// <summary>In each step, at once and, when there is time, at six later moments.</summary>
    [Neo4jFact]
    public async Task Killed_at_any_moment_the_next_apply_completes()
    {
        int interrupted = 0;
        foreach (int delay in TestMatrix.IsLong ? [0, 30, 60, 100, 200, 400, 800] : new[] { 0 })
        {
            foreach (string step in new[] { "Applying nodes", "Applying relationships", "Verifying" })
            {
                await using var session = await neo4j.OpenEmptyAsync();
                await session.WriteAsync("CREATE (:Reader {name: 'theirs'})");
                using (var seeder = Start("--beside-other-data"))
                {
                    await seeder.SaysAsync(step);
                    await Task.Delay(delay);
                    await seeder.KillAsync();
                }

                interrupted += await session.ValueAsync("MATCH (d:Dataset {state: 'applied'}) RETURN count(d)") is 0L ? 1 : 0;
                await new StoreSeeder(session, new StoreOptions { BesideOtherData = true }).ApplyAsync(SeedFixtures.Own);
                await ReadBack.AssertHoldsAsync(session, SeedFixtures.Own);
                Assert.Equal(1L, await session.ValueAsync("MATCH (n:Reader) RETURN count(n)"));
            }
        }

        Assert.True(interrupted > 0, "Every apply was over before it was killed.");
    }

    [Neo4jFact]
    public async Task Told_to_stop_it_says_so_and_the_next_apply_completes()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        using (var seeder = Start())
        {
            await seeder.SaysAsync("Applying constraints");

            Assert.Equal(130, await seeder.TerminateAsync());
            Assert.Contains("Stopped. The next apply goes on from here.", seeder.Transcript, StringComparison.Ordinal);
        }

        using var next = Start();
        Assert.Equal(0, await next.ExitAsync());
        await ReadBack.AssertHoldsAsync(session, SeedFixtures.Own);
        using var verify = SeederProcess.Start(neo4j.Server.Options, SeedFixtures.GraphSeed, "verify");
        Assert.Equal(0, await verify.ExitAsync());
    }

    private SeederProcess Start(params string[] arguments) => SeederProcess.Start(neo4j.Server.Options, SeedFixtures.GraphSeed, ["apply", .. arguments]);
}

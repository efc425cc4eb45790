using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

[Collection(Neo4jGroup.Name)]
public sealed class ApplyTests(Neo4jFixture neo4j)
{
    [Neo4jFact]
    public async Task The_seed_is_applied_and_read_back_the_same()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        var seeder = new StoreSeeder(session);

        var report = await seeder.ApplyAsync(SeedFixtures.Own);

        Assert.False(report.Final.HasContentChanges);
        await ReadBack.AssertHoldsAsync(session, SeedFixtures.Own);
        Assert.False((await seeder.PlanAsync(SeedFixtures.Own)).HasChanges);
        Assert.Equal(0, (await seeder.ApplyAsync(SeedFixtures.Own)).Writes);
    }
}

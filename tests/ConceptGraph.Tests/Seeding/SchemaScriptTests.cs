using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>The script of constraints and indexes for those who set up a store by hand.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class SchemaScriptTests(Neo4jFixture neo4j)
{
    private const string File = "graph-seed/neo4j/constraints.cypher";

    [Fact]
    public void It_is_what_an_apply_makes() => GoldenFile.Compare(
        File,
        "// The constraints and indexes that the seeder makes first, for those who set up a Neo4j by hand. Neo4j 5.7 or later, Community.\n"
        + StoreSchema.Script(SeedFixtures.Own.RelationshipTypes));

    [Neo4jFact]
    public async Task After_it_an_apply_has_nothing_to_make()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        foreach (string statement in (await System.IO.File.ReadAllLinesAsync(System.IO.Path.Combine(SharedFolder.Repository, File))).Skip(1))
        {
            await session.WriteAsync(statement.TrimEnd(';'));
        }

        Assert.Empty((await new StoreSeeder(session).PlanAsync(SeedFixtures.Own)).Schema);
    }
}

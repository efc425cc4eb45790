using ConceptGraph.Export.Neo4jAdmin;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>The files for the import tool, imported with the real one: afterwards there is nothing to change.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class ImportTests
{
    [OwnNeo4jFact]
    public async Task An_imported_database_is_as_an_applied_one()
    {
        var folder = Directory.CreateTempSubdirectory("conceptgraph-import-");
        try
        {
            await using var server = await Neo4jServer.StartImportedAsync(Neo4jAdminExport.Write(SeedFixtures.Own, folder.FullName));
            await using var session = new Neo4jSession(server.Options);
            foreach (string statement in await File.ReadAllLinesAsync(System.IO.Path.Combine(folder.FullName, Neo4jAdminExport.FinishFile)))
            {
                await session.WriteAsync(statement.TrimEnd(';'));
            }

            var plan = await new StoreSeeder(session).PlanAsync(SeedFixtures.Own);

            Assert.False(plan.HasChanges, StorePlanText.Render(plan));
            await ReadBack.AssertHoldsAsync(session, SeedFixtures.Own);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

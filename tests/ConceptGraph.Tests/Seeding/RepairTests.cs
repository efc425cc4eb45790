using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>What somebody did to a seeded store by hand: the plan shows it, and applying repairs it.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class RepairTests(Neo4jFixture neo4j)
{
    [Neo4jTheory]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) SET n.name = 'edited', n.extra = 1 REMOVE n.year", "~ Entity concept-1")]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) SET n.year = 2001.0", "~ Entity concept-1")]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) SET n:Actor:Mine REMOVE n:Concept", "~ Entity concept-1")]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) REMOVE n:Entity", "~ Entity concept-1")]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) SET n.id = 'other'", "+ Entity concept-1")]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) REMOVE n.id", "+ Entity concept-1")]
    [InlineData("MATCH (n:Entity {id: 'concept-1'}) DETACH DELETE n", "+ Entity concept-1")]
    [InlineData("MATCH (n:Entity) DETACH DELETE n", "+ Entity actor")]
    [InlineData("MATCH (n:Dataset) DELETE n", "+ Dataset test")]
    [InlineData("MATCH (n:Dataset) SET n.digest = 'another'", "~ Dataset test")]
    [InlineData("MATCH ()-[r:USES {id: 'actor/USES/concept-1'}]->() SET r.locators = ['', '']", "~ USES actor/USES/concept-1")]
    [InlineData("MATCH ()-[r:USES {id: 'actor/USES/concept-1'}]->() DELETE r", "+ USES actor/USES/concept-1")]
    [InlineData("MATCH ()-[r:USES {id: 'actor/USES/concept-1'}]->() SET r.id = 'mine'", "+ USES actor/USES/concept-1")]
    [InlineData("MATCH (a)-[r:USES {id: 'actor/USES/concept-1'}]->(b) CREATE (a)-[q:MADE_UP]->(b) SET q = r", "- MADE_UP actor/USES/concept-1")]
    [InlineData("MATCH (a)-[r:USES {id: 'actor/USES/concept-1'}]->(b), (c:Entity {id: 'concept-9'}) WITH a, r, c, properties(r) AS p DELETE r CREATE (a)-[q:USES]->(c) SET q = p", "+ USES actor/USES/concept-1")]
    public async Task An_edit_is_seen_and_undone(string edit, string shown)
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());
        await session.WriteAsync(edit);

        Assert.Contains(shown, StorePlanText.Render(await session.PlanAsync(GraphBuilder.Ring())), StringComparison.Ordinal);
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());
    }

    [Neo4jFact]
    public async Task A_missing_constraint_is_made_again_and_doubles_are_removed_first()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        await session.ApplyAsync(GraphBuilder.Ring());
        await session.WriteAsync("DROP CONSTRAINT entity_id");
        await session.WriteAsync("DROP CONSTRAINT uses_id");
        await session.WriteAsync("MATCH (n:Entity {id: 'concept-1'}) CREATE (m:Entity) SET m = n");
        await session.WriteAsync("MATCH (a)-[r:USES {id: 'actor/USES/concept-1'}]->(b) CREATE (a)-[q:USES]->(b) SET q = r");

        var plan = await session.PlanAsync(GraphBuilder.Ring());
        Assert.Equal(["entity_id", "uses_id"], plan.Schema.Select(change => change.Name));
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());
    }

    [Neo4jFact]
    public async Task An_index_or_a_name_of_others_does_not_stand_in_the_way()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        await session.WriteAsync("CREATE INDEX mine FOR (n:Entity) ON (n.id)");
        await session.WriteAsync("CREATE CONSTRAINT claim_id FOR (n:Somebody) REQUIRE n.x IS UNIQUE");

        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());

        var names = (await session.ReadAsync("SHOW CONSTRAINTS YIELD name")).Select(record => record.As<string>("name")).ToArray();
        Assert.Contains("entity_id", names);
        Assert.Contains("claim_id", names);
        Assert.Contains("claim_id_2", names);
    }
}

using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>A database that others use too: nothing of theirs is changed or lost.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class ForeignDataTests(Neo4jFixture neo4j)
{
    private const string Theirs = "MATCH (n) WHERE n.dataset IS NULL OR n.dataset <> 'test' OPTIONAL MATCH (n)-[r]-() RETURN n.name AS name, labels(n) AS labels, properties(n) AS n, type(r) AS type, properties(r) AS r ORDER BY name, type";

    [Neo4jFact]
    public async Task A_database_with_other_data_is_refused_unless_allowed_and_then_stays_allowed()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.WriteAsync("CREATE (:Person {name: 'a'})-[:KNOWS]->(:Entity {name: 'b', id: 'somebody'})");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => session.ApplyAsync(GraphBuilder.Ring()));
        Assert.Equal(StoreRefusal.OtherData, refusal.Refusal);
        Assert.Equal(0L, await session.ValueAsync("MATCH (n:Dataset) RETURN count(n)"));

        await session.ApplyAndVerifyAsync(GraphBuilder.Ring(), new StoreOptions { BesideOtherData = true });
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring().Entity("new", "Concept", "Goal"));
    }

    [Neo4jFact]
    public async Task What_others_own_survives_also_on_nodes_of_ours()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());
        await session.WriteAsync(
            """
            MATCH (a:Entity {id: 'concept-5'}), (b:Entity {id: 'concept-6'})
            CREATE (a)<-[:LIKES {much: true}]-(:Reader {name: 'r'}), (a)-[:USES {id: 'mine'}]->(b), (:Concept {name: 'c'})
            """);
        var before = await TheirsAsync(session);

        var report = await session.ApplyAsync(GraphBuilder.Ring().Without("concept-5"));

        Assert.Equal(before, await TheirsAsync(session));
        Assert.Equal(["concept-5"], report.Final.Kept.Select(kept => kept.Id));
        Assert.Contains(report.Final.Foreign, attachment => attachment is { Node.Id: "concept-5", Count: 2 });
        Assert.Equal(1L, await session.ValueAsync("MATCH (:Entity {id: 'concept-5'})-[r:USES {id: 'mine'}]->(:Entity {id: 'concept-6'}) RETURN count(r)"));
    }

    [Neo4jFact]
    public async Task An_id_that_others_use_is_a_conflict_and_nothing_is_written()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.WriteAsync("CREATE (:Entity {id: 'actor', name: 'theirs'})");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => session.ApplyAsync(GraphBuilder.Ring(), new StoreOptions { BesideOtherData = true }));

        Assert.Equal(StoreRefusal.Conflict, refusal.Refusal);
        Assert.Equal(1L, await session.ValueAsync("MATCH (n) RETURN count(n)"));
        await session.WriteAsync("MATCH (n:Entity {id: 'actor'}) DELETE n");
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());
    }

    [Neo4jFact]
    public async Task Two_seeds_live_side_by_side()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        var own = GraphBuilder.Empty("own").Entity("mine", "Concept", "Goal").Entity("mine-too", "Concept", "Goal").Relate("mine", "USES", "mine-too");

        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());
        await session.ApplyAndVerifyAsync(own);
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring().Without("concept-2"));
        await session.ApplyAndVerifyAsync(own);
    }

    private static async Task<IReadOnlyList<string>> TheirsAsync(ICypherSession session) =>
        [.. (await session.ReadAsync(Theirs)).Select(record => System.Text.Json.JsonSerializer.Serialize(record.Values))];
}

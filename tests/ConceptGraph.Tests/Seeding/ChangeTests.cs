using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>A seed that changes between two applies.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class ChangeTests(Neo4jFixture neo4j)
{
    [Neo4jFact]
    public async Task A_second_apply_writes_nothing()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());

        Assert.Equal(0, (await session.ApplyAsync(GraphBuilder.Ring())).Writes);
    }

    [Neo4jFact]
    public async Task A_node_that_changes_kind_stays_the_same_node()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());
        object? before = await session.ValueAsync("MATCH (n:Entity {id: 'concept-3'}) RETURN elementId(n)");

        await session.ApplyAndVerifyAsync(GraphBuilder.Ring().Entity("concept-3", "Example", "Campaign", ("name", "A campaign")));

        Assert.Equal(before, await session.ValueAsync("MATCH (n:Entity:Example {id: 'concept-3'}) RETURN elementId(n)"));
    }

    [Neo4jFact]
    public async Task A_renamed_node_stays_the_same_node_with_what_hangs_on_it()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());
        await session.WriteAsync("MATCH (n:Entity {id: 'concept-3'}) CREATE (n)<-[:LIKES]-(:Reader)");
        var renamed = GraphBuilder.Ring().Without("concept-3")
            .Entity("concept-three", "Concept", "Goal", ("name", "Concept 3"), ("formerIds", new[] { "concept-3" }))
            .Relate("actor", "USES", "concept-three");

        var plan = await session.PlanAsync(renamed);
        Assert.Contains(plan.Nodes, change => change is { Action: ChangeAction.Change, Id: "concept-three" } && change.Reason.Contains("concept-3", StringComparison.Ordinal));
        await session.ApplyAndVerifyAsync(renamed);

        Assert.Equal(1L, await session.ValueAsync("MATCH (:Entity {id: 'concept-three'})<-[:LIKES]-(:Reader) RETURN count(*)"));
    }

    [Neo4jFact]
    public async Task A_relation_leaves_and_another_comes_between_the_same_ends()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());

        await session.ApplyAndVerifyAsync(GraphBuilder.Ring().Without("actor/USES/concept-1").Relate("actor", "PART_OF", "concept-1"));
    }

    [Neo4jFact]
    public async Task What_left_the_seed_leaves_the_store()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());

        var report = await session.ApplyAndVerifyAsync(GraphBuilder.Ring().Without("concept-5"));

        Assert.Equal(5, report.Plan.Deletions);
    }

    [Neo4jFact]
    public async Task Without_pruning_it_stays_and_is_said_to()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());
        var smaller = GraphBuilder.Ring().Without("concept-5");

        var report = await session.ApplyAsync(smaller, new StoreOptions { Prune = false });

        Assert.Equal(5, report.Final.Kept.Count);
        Assert.False((await session.PlanAsync(smaller, new StoreOptions { Prune = false })).HasChanges);
        Assert.Equal(1L, await session.ValueAsync("MATCH (n:Entity {id: 'concept-5'}) RETURN count(n)"));
    }

    [Neo4jFact]
    public async Task A_seed_that_lost_most_of_its_facts_is_refused_unless_allowed()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await session.ApplyAsync(GraphBuilder.Ring());
        var emptied = GraphBuilder.Empty();

        var refusal = await Assert.ThrowsAsync<StoreException>(() => session.ApplyAsync(emptied));
        Assert.Equal(StoreRefusal.TooManyDeletions, refusal.Refusal);
        Assert.Contains("49 of 50", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => session.ApplyAsync(emptied, new StoreOptions { MaxDeletes = 48 }));
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());

        await session.ApplyAndVerifyAsync(emptied, new StoreOptions { MaxDeletes = 49 });
    }

    [Neo4jFact]
    public async Task Names_and_values_of_every_kind_come_through()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        var seed = GraphBuilder.Ring().Entity(
            "nasty",
            "Con`cept",
            "Sub type'\"",
            ("name", "quotes ' \" ` \\ newline \n tab \t עברית العربية 🕊 \u0301 $rows //"),
            ("na`me", "a property's name"),
            ("definition", new string('x', 200_000)),
            ("largest", long.MaxValue),
            ("smallest", long.MinValue),
            ("float", double.MaxValue),
            ("whole", 3.0),
            ("yes", true),
            ("empty", ""),
            ("list", new[] { "", "a\nb", "🕊" }));

        await session.ApplyAndVerifyAsync(seed);
        Assert.Equal(0, (await session.ApplyAsync(seed)).Writes);
    }

    /// <summary>A range index of Neo4j takes keys of up to 8,167 bytes; the rules of the seed keep every key under half of that.</summary>
    [Neo4jFact]
    public async Task Keys_as_long_as_a_seed_can_make_them_are_taken()
    {
        await using var session = await neo4j.OpenEmptyAsync();

        await session.ApplyAndVerifyAsync(GraphBuilder.Ring().Entity(new string('€', 1_300), "Concept", "Goal", ("name", new string('€', 500))));
    }
}

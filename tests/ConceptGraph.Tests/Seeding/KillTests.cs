using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

/// <summary>A seeder that dies at every point of an apply: the next one ends in the same graph.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class KillTests(Neo4jFixture neo4j)
{
    private static readonly StoreOptions SmallBatches = new() { BatchSize = 5, BesideOtherData = true };
    private static readonly StoreOptions SomeDeletions = new() { MaxDeletes = 10 };

    /// <summary>All points when <c>CI</c> is set, else every seventh.</summary>
    private static int Step => TestMatrix.IsLong ? 1 : 7;

    [Neo4jFact]
    public async Task Killed_at_any_request_the_next_apply_completes()
    {
        int requests = await CountRequestsAsync();
        Assert.True(requests >= 20, $"{requests} requests are too few points.");
        for (int point = 0; point < requests; point += Step)
        {
            foreach (var moment in Enum.GetValues<KillMoment>())
            {
                await using var session = await neo4j.OpenEmptyAsync();
                await session.WriteAsync("CREATE (:Reader {name: 'theirs'})");

                await ApplyAndDieAsync(point, moment);

                await session.ApplyAndVerifyAsync(GraphBuilder.Ring(), SmallBatches);
                Assert.Equal(1L, await session.ValueAsync("MATCH (n:Reader) RETURN count(n)"));
            }
        }
    }

    /// <summary>The first requests read; the next ones make a constraint or an index each.</summary>
    [Neo4jFact]
    public async Task Killed_while_it_makes_the_schema_the_next_apply_completes()
    {
        for (int point = 6; point < 16; point += TestMatrix.IsLong ? 1 : 6)
        {
            await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);

            await ApplyAndDieAsync(point, KillMoment.After);

            await session.ApplyAndVerifyAsync(GraphBuilder.Ring(), SmallBatches);
        }
    }

    [Neo4jFact]
    public async Task Killed_while_it_changes_and_removes_the_next_apply_completes()
    {
        var after = GraphBuilder.Ring().Without("concept-1", "actor/USES/concept-2").Entity("concept-3", "Example", "Campaign").Entity("new", "Concept", "Goal").Relate("new", "USES", "actor");
        for (int point = 4; point < 16; point += TestMatrix.IsLong ? 1 : 4)
        {
            await using var session = await neo4j.OpenEmptyAsync();
            await session.ApplyAsync(GraphBuilder.Ring());

            await using var dying = new Neo4jSession(neo4j.Server.Options with { MaxRetryTime = TimeSpan.Zero }, new KillingHandler(point, KillMoment.After), TimeProvider.System);
            await Record.ExceptionAsync(() => dying.ApplyAsync(after, SomeDeletions));

            await session.ApplyAndVerifyAsync(after, SomeDeletions);
        }
    }

    private async Task<int> CountRequestsAsync()
    {
        await using var session = await neo4j.OpenEmptyAsync();
        using var counting = new KillingHandler(int.MaxValue, KillMoment.Before);
        await using var counted = new Neo4jSession(neo4j.Server.Options, counting, TimeProvider.System);
        await counted.ApplyAsync(GraphBuilder.Ring(), SmallBatches);
        return counting.Requests;
    }

    private async Task ApplyAndDieAsync(int point, KillMoment moment)
    {
        await using var dying = new Neo4jSession(neo4j.Server.Options with { MaxRetryTime = TimeSpan.Zero }, new KillingHandler(point, moment), TimeProvider.System);
        Assert.NotNull(await Record.ExceptionAsync(() => dying.ApplyAsync(GraphBuilder.Ring(), SmallBatches)));
    }
}

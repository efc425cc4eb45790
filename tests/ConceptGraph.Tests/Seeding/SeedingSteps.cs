using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Tests.Seeding;

/// <summary>What most seeding tests do at their end and between.</summary>
internal static class SeedingSteps
{
    public static Task<ApplyReport> ApplyAsync(this ICypherSession session, GraphBuilder seed, StoreOptions? options = null) =>
        new StoreSeeder(session, options).ApplyAsync(seed.Build());

    public static Task<StorePlan> PlanAsync(this ICypherSession session, GraphBuilder seed, StoreOptions? options = null) =>
        new StoreSeeder(session, options).PlanAsync(seed.Build());

    /// <summary>Applies, and holds the store against the seed by way of the planner and past it.</summary>
    public static async Task<ApplyReport> ApplyAndVerifyAsync(this ICypherSession session, GraphBuilder seed, StoreOptions? options = null)
    {
        var report = await session.ApplyAsync(seed, options);
        var plan = await session.PlanAsync(seed, options);
        Assert.False(plan.HasChanges, StorePlanText.Render(plan));
        await ReadBack.AssertHoldsAsync(session, seed.Build());
        return report;
    }
}

using System.Diagnostics;
using System.Globalization;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Seeding.Bench;

/// <summary>One graph applied to an empty store with its constraints, beside the same rows by plain statements.</summary>
internal sealed record Measurement(
    TimeSpan Nodes, TimeSpan PlainNodes, TimeSpan Relationships, TimeSpan PlainRelationships, TimeSpan Apply, TimeSpan ApplyAgain, long ClientBytes)
{
    public static async Task<Measurement> TakeAsync(ICypherSession session, StoreGraph graph)
    {
        var seeder = new StoreSeeder(session, new StoreOptions { BesideOtherData = true });
        await PlainMerge.EmptyAsync(session);
        await seeder.ApplyAsync(BenchGraph.Of(0));
        await PlainMerge.EmptyAsync(session);

        var plainNodes = await TimeAsync(() => PlainMerge.NodesAsync(session, graph));
        var plainRelationships = await TimeAsync(() => PlainMerge.RelationshipsAsync(session, graph));
        await PlainMerge.EmptyAsync(session);

        long before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = new StepClock();
        var apply = await TimeAsync(() => seeder.ApplyAsync(graph, clock));
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var again = await TimeAsync(() => seeder.ApplyAsync(graph));
        return new Measurement(clock["nodes"], plainNodes, clock["relationships"], plainRelationships, apply, again, held);
    }

    /// <summary>The shortest times of both, which a busy machine changes least.</summary>
    public Measurement Best(Measurement other) => new(
        Shorter(Nodes, other.Nodes),
        Shorter(PlainNodes, other.PlainNodes),
        Shorter(Relationships, other.Relationships),
        Shorter(PlainRelationships, other.PlainRelationships),
        Shorter(Apply, other.Apply),
        Shorter(ApplyAgain, other.ApplyAgain),
        Math.Max(ClientBytes, other.ClientBytes));

    public string ToRow(StoreGraph graph) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {graph.Nodes.Count + graph.Relationships.Count:N0} | {graph.Nodes.Count / Nodes.TotalSeconds:N0} | {graph.Nodes.Count / PlainNodes.TotalSeconds:N0} | {PlainNodes / Nodes:0.00} | {graph.Relationships.Count / Relationships.TotalSeconds:N0} | {graph.Relationships.Count / PlainRelationships.TotalSeconds:N0} | {PlainRelationships / Relationships:0.00} | {Apply.TotalSeconds:0.00} | {ApplyAgain.TotalSeconds:0.00} | {ClientBytes / 1e6:0.0} |");

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        long started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }
}

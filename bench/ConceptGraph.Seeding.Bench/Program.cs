using System.Diagnostics;
using System.Globalization;
using ConceptGraph.Seed.Store;
using ConceptGraph.Seeding.Bench;
using ConceptGraph.Sessions.Neo4j;

// Usage: ConceptGraph.Seeding.Bench URI [elements…]. The database is emptied.
if (args.Length == 0)
{
    await Console.Error.WriteLineAsync("Usage: ConceptGraph.Seeding.Bench http://localhost:7474 [1000 10000 100000]");
    return 2;
}

int[] sizes = args.Length > 1 ? [.. args[1..].Select(text => int.Parse(text, CultureInfo.InvariantCulture))] : [1_000, 10_000, 100_000];
await using var session = new Neo4jSession(new Neo4jOptions { Uri = args[0] });
Console.WriteLine("| elements | apply | apply again | plan of nothing | plain MERGE | writing : plain | rows/s written | client memory kept |");
Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|");
await MeasureAsync(1_000, show: false);
foreach (int size in sizes)
{
    await MeasureAsync(size, show: true);
}

return 0;

async Task MeasureAsync(int size, bool show)
{
    var graph = BenchGraph.Of(size);
    var seeder = new StoreSeeder(session, new StoreOptions { BesideOtherData = true });
    await PlainMerge.EmptyAsync(session);
    await seeder.ApplyAsync(BenchGraph.Of(0));
    await PlainMerge.EmptyAsync(session);

    var plain = await TimeAsync(() => PlainMerge.RunAsync(session, graph));
    await PlainMerge.EmptyAsync(session);
    var planEmpty = await TimeAsync(() => seeder.PlanAsync(graph));
    long before = GC.GetTotalMemory(forceFullCollection: true);
    var apply = await TimeAsync(() => seeder.ApplyAsync(graph));
    long held = GC.GetTotalMemory(forceFullCollection: true) - before;
    var again = await TimeAsync(() => seeder.ApplyAsync(graph));
    if (show)
    {
        // An apply is a plan of the empty store, the writing, and a plan that finds nothing to change.
        var writing = apply - planEmpty - again;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {apply.TotalSeconds:0.00} s | {again.TotalSeconds:0.00} s | {planEmpty.TotalSeconds:0.00} s | {plain.TotalSeconds:0.00} s | {writing / plain:0.00} | {size / writing.TotalSeconds:0} | {held / 1024.0 / 1024:0.0} MB |"));
    }
}

static async Task<TimeSpan> TimeAsync(Func<Task> work)
{
    long started = Stopwatch.GetTimestamp();
    await work();
    return Stopwatch.GetElapsedTime(started);
}

using System.Globalization;
using System.Runtime.InteropServices;
using ConceptGraph.Seeding.Bench;
using ConceptGraph.Sessions.Neo4j;

// Usage: ConceptGraph.Seeding.Bench URI [elements…]. The database is emptied.
if (args.Length == 0)
{
    await Console.Error.WriteLineAsync("Usage: ConceptGraph.Seeding.Bench http://localhost:7474 [1000 10000 100000]");
    return 2;
}

const int Rounds = 3;
int[] sizes = args.Length > 1 ? [.. args[1..].Select(text => int.Parse(text, CultureInfo.InvariantCulture))] : [1_000, 10_000, 100_000];
await using var session = new Neo4jSession(new Neo4jOptions { Uri = args[0] });
var server = await session.GetServerInfoAsync();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    # Seeding a Neo4j

    {Environment.ProcessorCount} logical processors ({RuntimeInformation.ProcessArchitecture}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB of memory, {RuntimeInformation.FrameworkDescription}; Neo4j {server.Version} {server.Edition} on the same machine.
    An empty database with its constraints; one node to two relationships; best of {Rounds} rounds. *Plain* is `UNWIND … MERGE` of the same rows in the same batches, nothing planned, guarded or read back.
    An apply plans, writes, and reads everything back; *again* is a second one, which finds nothing to do. *Kept* is what the client still holds afterwards.

    | elements | nodes/s | plain | ratio | relationships/s | plain | ratio | apply, s | again, s | kept, MB |
    |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
    """));
await Measurement.TakeAsync(session, BenchGraph.Of(1_000));
foreach (int size in sizes)
{
    var graph = BenchGraph.Of(size);
    var best = await Measurement.TakeAsync(session, graph);
    for (int round = 1; round < Rounds; round++)
    {
        best = best.Best(await Measurement.TakeAsync(session, graph));
    }

    Console.WriteLine(best.ToRow(graph));
}

return 0;

using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Bench;

/// <summary>Builds a graph and runs every operation on it: on the engine, on bare arrays and, where there is one, on Neo4j.</summary>
internal sealed class Compare(BenchGraph graph, string[] options)
{
    private const int Processes = 3;
    private const int ServerRepetitions = 3;
    private const int WrittenElements = 100_000;
    private const int ElementsWrittenToServer = 20_000;

    private readonly string? only = Option(options, "--only");

    public async Task RunAsync()
    {
        string? given = Option(options, "--folder");
        string folder = given ?? Directory.CreateTempSubdirectory("bench").FullName;
        try
        {
            graph.Generate(folder);
            var probe = only is null ? LoadProbe.RunElsewhere(folder, Processes) : null;
            await using var peer = options.Contains("--no-neo4j") ? null : await Neo4jPeer.StartAsync(folder);
            var report = new Report(graph, probe, [.. Measure(folder, peer)]);
            Console.WriteLine(report);
            if (Option(options, "--results") is { } results)
            {
                Directory.CreateDirectory(results);
                await File.WriteAllTextAsync(Path.Combine(results, graph.Name + ".md"), report.ToString());
            }
        }
        finally
        {
            if (given is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private List<ReportRow> Measure(string folder, Neo4jPeer? peer)
    {
        var rows = new List<ReportRow>();
        var floor = new Floor(new FloorGraph(folder, graph.Nodes, graph.Edges));
        using var store = BenchGraph.Load(folder);
        foreach (var operation in new Operations(graph, folder, store, floor).All().Where(IsWanted))
        {
            var bare = operation.MeasureFloor();
            rows.Add(Row(operation, bare, peer is { } server && operation.Cypher is { } work
                ? Measurement.Of(operation.Name + " on Neo4j", ServerRepetitions, operation.Expected, server.Of(work, writes: false)).Per(operation.Count)
                : null));
        }

        if (only is not null)
        {
            return rows;
        }

        using var empty = new GraphStore();
        var engine = new CypherEngine(empty);
        engine.Run(WriteOperations.Constraint).Dispose();
        var forServer = WriteOperations.All(engine, ElementsWrittenToServer).ToList();
        foreach (var (operation, same) in WriteOperations.All(engine, WrittenElements).Zip(forServer))
        {
            rows.Add(Row(operation, null, peer is { } server
                ? Measurement.Of(same.Name + " on Neo4j", 1, same.Expected, server.Of(same.Cypher!, writes: true), warmUp: false).Per(same.Count)
                : null));
        }

        return rows;
    }

    private bool IsWanted(Operation operation) => only is null || operation.Name.Contains(only, StringComparison.Ordinal);

    private static string? Option(string[] options, string name) => Array.IndexOf(options, name) is var at and >= 0 ? options[at + 1] : null;

    private static ReportRow Row(Operation operation, Measurement? floor, Measurement? server)
    {
        Console.Error.WriteLine(operation.Name);
        return new ReportRow(operation.Name, operation.Target, operation.MeasureEngine(), floor, server);
    }
}

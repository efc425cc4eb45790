using ConceptGraph.Bench;

switch (args)
{
    case ["compare", var name, .. var rest] when BenchGraph.Find(name) is { } graph:
        await new Compare(graph, rest).RunAsync();
        return 0;
    case ["load", var folder]:
        LoadProbe.Run(folder);
        return 0;
    default:
        Console.Error.WriteLine("""
            bench compare g1m|g10m [--no-neo4j] [--folder FOLDER]   every operation on the engine, on bare arrays and on Neo4j, answers checked
            bench load FOLDER                                      loads a generated graph once, and tells time and memory
            """);
        return 2;
}

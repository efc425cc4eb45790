using BenchmarkDotNet.Running;
using ConceptGraph.Bench;

switch (args)
{
    case ["compare", var name, .. var rest] when BenchGraph.Find(name) is { } graph:
        await new Compare(graph, rest).RunAsync();
        return 0;
    case ["load", var folder]:
        LoadProbe.Run(folder);
        return 0;
    case ["micro", .. var rest]:
        BenchmarkRunner.Run<MicroBenchmarks>(args: ["--inProcess", .. rest]);
        return 0;
    default:
        Console.Error.WriteLine("""
            bench compare g1m|g10m [--only TEXT] [--no-neo4j] [--folder FOLDER] [--results FOLDER]
                every operation on the engine, on bare arrays and on Neo4j, answers checked; --results writes GRAPH.md;
                --only runs the operations whose names contain a text, --folder keeps the generated files
            bench micro [BENCHMARKDOTNET OPTIONS]
                the engine's parts one by one, in this process, so that nothing is built for it
            bench load FOLDER
                loads a generated graph and prints milliseconds by clock and processor, and resident megabytes; compare runs it in processes of its own
            """);
        return 2;
}

using System.Globalization;

namespace ConceptGraph.Bench;

/// <summary>Builds a graph and runs every operation on it.</summary>
internal sealed class Compare(BenchGraph graph, string[] options)
{
    public async Task RunAsync()
    {
        string folder = Array.IndexOf(options, "--folder") is var at and >= 0 ? options[at + 1] : Directory.CreateTempSubdirectory("bench").FullName;
        graph.Generate(folder);
        var floor = new Floor(folder, graph.Nodes, graph.Edges);
        using var store = BenchGraph.Load(folder);
        foreach (var operation in new Operations(graph, folder, store, floor).All())
        {
            var bare = operation.Floor is { } run ? Measurement.Of(operation.Name + " on arrays", operation.Repetitions, operation.Expected, run).Per(operation.Count) : default;
            var engine = Measurement.Of(operation.Name, operation.Repetitions, operation.Expected, operation.Engine).Per(operation.Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{operation.Name,-26} floor {bare.Elapsed,10:0.0000} {bare.Processor,10:0.0000}  engine {engine.Elapsed,10:0.0000} {engine.Processor,10:0.0000}  x{engine.Processor / bare.Processor:0.0}  target {operation.Target}"));
        }

        await Task.CompletedTask;
    }
}

using System.Diagnostics;
using System.Globalization;
using ConceptGraph.Engine.Algorithms;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Csv;
using ConceptGraph.Engine.Storage.Snapshots;

namespace ConceptGraph.Bench;

/// <summary>Times the store on g1m, without Cypher.</summary>
internal static class StorageBenchmark
{
    private const int Repetitions = 4;

    private static readonly Dictionary<string, string> NodeColumns = new(StringComparer.Ordinal)
    {
        ["id"] = "id:ID{id-type:long}",
        ["label"] = ":LABEL",
        ["year"] = "year:int",
    };

    private static readonly Dictionary<string, string> EdgeColumns = new(StringComparer.Ordinal)
    {
        ["src"] = ":START_ID",
        ["dst"] = ":END_ID",
        ["type"] = ":TYPE",
        ["weight"] = "weight:int",
    };

    public static void Run(string folder)
    {
        var store = Time("load", () => Load(folder));
        Report("resident MB", Environment.WorkingSet / 1e6);
        Time("load again", () => Load(folder)).Dispose();
        string file = Path.Combine(folder, "g1m.snapshot");
        SnapshotFile.Save(store.Current, file);
        for (int i = 0; i < Repetitions; i++)
        {
            Time("open snapshot", () => SnapshotFile.Open(file)).Dispose();
        }

        RunAlgorithms(store.Current, File.ReadLines(Path.Combine(folder, "queries.csv")));
        store.Dispose();
    }

    private static void RunAlgorithms(GraphSnapshot graph, IEnumerable<string> queries)
    {
        var fields = queries.Skip(1).Select(line => line.Split(',')).ToLookup(parts => parts[0], parts => (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)));
        int[] sources = [.. fields["hop"].Select(pair => pair.Item1)];
        for (int i = 0; i < Repetitions; i++)
        {
            Check("hop 1", 938, Time("hop 1", () => SumOfReached(graph, sources, 1)));
            Check("hop 2", 9_938, Time("hop 2", () => SumOfReached(graph, sources, 2)));
            Check("hop 3", 88_837, Time("hop 3", () => SumOfReached(graph, sources, 3)));
            var paths = new ShortestPaths(graph, Direction.Outgoing, default);
            Check("SP", 551, Time("SP", () => fields["pair"].Sum(pair => paths.Length(pair.Item1, pair.Item2))));
            Check("PR", 0.042905, Math.Round(Time("PR 1 thread", () => PageRank.Compute(graph))[83056], 6));
            Check("PR", 0.042905, Math.Round(Time("PR 2 threads", () => PageRank.Compute(graph, threads: 2))[83056], 6));
            Check("WCC", 46, Time("WCC", () => WeakComponents.Count(graph)));
            Check("bc16", 116_636.391, Math.Round(Time("bc16", () => Betweenness.Compute(graph, sources.Take(16)))[83056], 3));
        }
    }

    private static double SumOfReached(GraphSnapshot graph, int[] sources, int most)
    {
        var search = new BreadthFirst(graph, Direction.Outgoing, default);
        var reached = new List<int>();
        foreach (int source in sources)
        {
            search.Reach(source, 1, most, reached);
        }

        return reached.Count;
    }

    private static void Check(string name, double expected, double found)
    {
        if (expected != found)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name}: {found} instead of {expected}"));
        }
    }

    public static GraphStore Load(string folder)
    {
        var store = new GraphStore();
        CsvLoader.Load(store, new CsvLoadOptions
        {
            Nodes = [new CsvNodeFile(Path.Combine(folder, "nodes.csv")) { Labels = ["Node"], Columns = NodeColumns }],
            Relationships = [new CsvRelationshipFile(Path.Combine(folder, "edges.csv")) { Columns = EdgeColumns }],
        });
        using var transaction = store.BeginWrite();
        int label = transaction.Labels.Find("Node");
        int key = transaction.PropertyKeys.Find("id");
        transaction.CreateIndex(new IndexDefinition("node_id", IsNode: true, label, [key], IsUnique: true));
        transaction.Commit();
        return store;
    }

    private static T Time<T>(string name, Func<T> run)
    {
        var processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        var result = run();
        Report(name + " ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Report("  processor time", (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        return result;
    }

    private static void Report(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{value,12:0.000}"));
}

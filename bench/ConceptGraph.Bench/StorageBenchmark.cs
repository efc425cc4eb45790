using System.Diagnostics;
using System.Globalization;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Csv;

namespace ConceptGraph.Bench;

/// <summary>Times the store on g1m, without Cypher.</summary>
internal static class StorageBenchmark
{
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
        store.Dispose();
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
        long start = Stopwatch.GetTimestamp();
        var result = run();
        Report(name + " ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    private static void Report(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{value,12:0.000}"));
}

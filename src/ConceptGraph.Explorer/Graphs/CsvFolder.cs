using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Csv;

namespace ConceptGraph.Explorer.Graphs;

/// <summary>A folder of files in neo4j-admin's format, each with its header: those with a <c>:START_ID</c> hold relationships, the others nodes.</summary>
internal static class CsvFolder
{
    public static GraphStore Load(string folder, CancellationToken cancellationToken)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            throw ExplorerException.NoCsv(folder);
        }

        var kinds = files.ToLookup(HoldsRelationships);
        var store = new GraphStore();
        CsvLoader.Load(
            store,
            new CsvLoadOptions { Nodes = [.. kinds[false].Select(f => new CsvNodeFile(f))], Relationships = [.. kinds[true].Select(f => new CsvRelationshipFile(f))] },
            cancellationToken);
        return store;
    }

    private static bool HoldsRelationships(string file) =>
        File.ReadLines(file).FirstOrDefault()?.Contains(":START_ID", StringComparison.OrdinalIgnoreCase) ?? false;
}

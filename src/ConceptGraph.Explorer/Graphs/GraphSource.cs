using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Snapshots;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Explorer.Graphs;

/// <summary>Opens the graph that is served.</summary>
internal static class GraphSource
{
    /// <summary>The seed, an empty graph, a folder of CSV files or a snapshot file.</summary>
    /// <exception cref="ExplorerException">There is no such graph.</exception>
    /// <exception cref="SeedException">The seed is invalid.</exception>
    /// <exception cref="Engine.Values.CypherException">A file of data is bad.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<GraphStore> OpenAsync(string graph, IReadOnlyList<string> seed, CancellationToken cancellationToken)
    {
        if (graph == "seed")
        {
            return await SeedAsync(seed, cancellationToken).ConfigureAwait(false);
        }

        return graph == "empty" ? new GraphStore()
            : Directory.Exists(graph) ? CsvFolder.Load(graph, cancellationToken)
            : File.Exists(graph) ? SnapshotFile.Open(graph)
            : throw ExplorerException.NoGraph(graph);
    }

    private static async Task<GraphStore> SeedAsync(IReadOnlyList<string> seed, CancellationToken cancellationToken)
    {
        var folders = seed.Count > 0 ? seed : [SeedFolder.Find(Environment.CurrentDirectory) ?? throw ExplorerException.NoSeed()];
        var desired = StoreGraph.From(SeedReader.Read(folders).GraphOrThrow());
        var store = new GraphStore();
        await using var session = new EmbeddedSession(new CypherEngine(store));
        await new StoreSeeder(session).ApplyAsync(desired, progress: null, cancellationToken).ConfigureAwait(false);
        return store;
    }
}

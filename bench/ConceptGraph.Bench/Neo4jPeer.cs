using ConceptGraph.Engine.Tests.Shared;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using Path = System.IO.Path;

namespace ConceptGraph.Bench;

/// <summary>A real Neo4j with the same graph, asked over HTTP by the same texts.</summary>
internal sealed class Neo4jPeer : IAsyncDisposable
{
    private readonly Neo4jServer server;
    private readonly Neo4jSession session;

    private Neo4jPeer(Neo4jServer server)
    {
        this.server = server;
        session = new Neo4jSession(new Neo4jOptions { Uri = server.Address.ToString(), Timeout = TimeSpan.FromMinutes(15) });
    }

    /// <summary>Starts a server and imports the files; null where there is none to start.</summary>
    public static async Task<Neo4jPeer?> StartAsync(string folder)
    {
        if (Neo4jServer.AbsenceOfOwn is { } reason)
        {
            Console.Error.WriteLine(reason);
            return null;
        }

        var server = await Neo4jServer.StartImportedAsync(
        [
            "database",
            "import",
            "full",
            "neo4j",
            "--overwrite-destination",
            "--nodes=Node=" + WithHeader(folder, "nodes.csv", "id:ID{id-type:long},:LABEL,name,kind,year:int"),
            "--relationships=" + WithHeader(folder, "edges.csv", ":START_ID,:END_ID,:TYPE,weight:int"),
        ]);
        var peer = new Neo4jPeer(server);
        await peer.WriteAsync("CREATE CONSTRAINT node_id FOR (n:Node) REQUIRE n.id IS UNIQUE");
        await peer.WriteAsync(WriteOperations.Constraint);
        await peer.ReadAsync("CALL db.awaitIndexes(600)", new Dictionary<string, object?>(StringComparer.Ordinal));
        return peer;
    }

    /// <summary>The work as a function that runs it once.</summary>
    public Func<double> Of(CypherWork work, bool writes) => () =>
    {
        double sum = 0;
        foreach (var parameters in work.Parameters)
        {
            var rows = writes ? WriteAsync(work.Text, parameters) : ReadAsync(work.Text, parameters);
            sum += work.Answer(rows.GetAwaiter().GetResult());
        }

        return sum;
    };

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync();
        await server.DisposeAsync();
    }

    private Task<List<IReadOnlyList<object?>>> ReadAsync(string text, IReadOnlyDictionary<string, object?> parameters) =>
        RowsAsync(new Statement(text) { Parameters = parameters });

    private Task<List<IReadOnlyList<object?>>> WriteAsync(string text, IReadOnlyDictionary<string, object?>? parameters = null) =>
        RowsAsync(new Statement(text) { Parameters = parameters ?? new Dictionary<string, object?>(StringComparer.Ordinal), AccessMode = AccessMode.Write, IsIdempotent = false });

    private async Task<List<IReadOnlyList<object?>>> RowsAsync(Statement statement)
    {
        await using var cursor = await session.RunAsync(statement);
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var record in cursor)
        {
            rows.Add(record.Values);
        }

        return rows;
    }

    private static string WithHeader(string folder, string name, string header)
    {
        string path = Path.Combine(folder, "neo4j-" + name);
        File.WriteAllLines(path, File.ReadLines(Path.Combine(folder, name)).Skip(1).Prepend(header));
        return path;
    }
}

using ConceptGraph.Explorer;
using ConceptGraph.Explorer.Hosting;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.Explorer;

/// <summary>An explorer on an empty graph that can be written to, listening at a port of its own.</summary>
public sealed class ExplorerFixture : IAsyncLifetime
{
    private ExplorerServer? server;

    internal static ServeOptions Empty { get; } = new() { Graph = "empty", IsWritable = true, Urls = ["http://127.0.0.1:0"] };

    public Uri Address => new(server!.Urls.Single());

    public Neo4jOptions Options => new() { Uri = Address.ToString() };

    public async Task InitializeAsync() => server = await ExplorerServer.StartAsync(Empty);

    public Task DisposeAsync() => server!.DisposeAsync().AsTask();

    /// <summary>A session on the emptied graph.</summary>
    public async Task<Neo4jSession> OpenEmptyAsync()
    {
        await QueryClient.EmptyAsync(Address);
        return new Neo4jSession(Options);
    }
}

[CollectionDefinition(Name)]
public sealed class ExplorerGroup : ICollectionFixture<ExplorerFixture>
{
    public const string Name = "Explorer";
}

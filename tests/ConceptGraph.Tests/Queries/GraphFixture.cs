namespace ConceptGraph.Tests.Queries;

/// <summary>The project's graph on the embedded engine, loaded once.</summary>
public sealed class GraphFixture : IAsyncLifetime
{
    private KnowledgeGraph? graph;

    public KnowledgeGraph Graph => graph!;

    public async Task InitializeAsync() => graph = await KnowledgeGraph.OpenAsync(new KnowledgeGraphOptions { SeedFolders = [CatalogueFiles.Seed] });

    public async Task DisposeAsync() => await graph!.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class GraphGroup : ICollectionFixture<GraphFixture>
{
    public const string Name = "Graph";
}

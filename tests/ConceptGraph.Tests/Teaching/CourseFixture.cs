using ConceptGraph.Teaching;
using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Teaching;

/// <summary>The project's course, built once on the embedded engine.</summary>
public sealed class CourseFixture : IAsyncLifetime
{
    private KnowledgeGraph? graph;

    public CourseBuild Build { get; private set; } = null!;

    public IReadOnlyList<TeachingFile> Files { get; private set; } = [];

    public KnowledgeGraph Graph => graph!;

    public async Task InitializeAsync()
    {
        graph = await KnowledgeGraph.OpenAsync(new KnowledgeGraphOptions { SeedFolders = [CatalogueFiles.Seed] });
        Build = await CourseBuild.RunAsync(CatalogueFiles.Seed, graph.Seed!.Ontology, graph.Session);
        Files = Build.IsValid ? Build.Files(graph.Catalogue) : [];
    }

    public async Task DisposeAsync() => await graph!.DisposeAsync();
}

using ConceptGraph.Teaching;
using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Teaching;

/// <summary>The project's course, built once on the embedded engine.</summary>
public sealed class CourseFixture : IAsyncLifetime
{
    private KnowledgeGraph? graph;
    private IReadOnlyList<TeachingFile>? files;

    public CourseBuild Build { get; private set; } = null!;

    /// <summary>All files; drawing their pictures takes a while. Empty when there is a mistake.</summary>
    public IReadOnlyList<TeachingFile> Files => files ??= Build.IsValid ? Build.Files(Graph.Catalogue) : [];

    public KnowledgeGraph Graph => graph!;

    public async Task InitializeAsync()
    {
        graph = await KnowledgeGraph.OpenAsync(new KnowledgeGraphOptions { SeedFolders = [CatalogueFiles.Seed] });
        Build = await CourseBuild.RunAsync(CatalogueFiles.Seed, graph.Seed!.Ontology, graph.Session);
    }

    public async Task DisposeAsync() => await graph!.DisposeAsync();
}

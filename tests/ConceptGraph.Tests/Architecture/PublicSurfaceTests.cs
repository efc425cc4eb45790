
namespace ConceptGraph.Tests.Architecture;

/// <summary>What users can see of the library is a text file, so that a change of it shows in a review. <c>CONCEPTGRAPH_UPDATE=1</c> rewrites it.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Public_surface_is_as_written_down() =>
        GoldenFile.Compare("src/ConceptGraph/PublicSurface.txt", PublicSurface.Of(typeof(KnowledgeGraph).Assembly));
}

using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Architecture;

/// <summary>What users can see of the engine is a text file, so that a change of it shows in a review. <c>CONCEPTGRAPH_UPDATE=1</c> rewrites it.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Public_surface_is_as_written_down() =>
        GoldenFile.Compare("src/ConceptGraph.Engine/PublicSurface.txt", PublicSurface.Of(typeof(CypherEngine).Assembly));
}

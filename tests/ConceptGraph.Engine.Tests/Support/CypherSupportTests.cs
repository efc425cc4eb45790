using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Support;

public sealed class CypherSupportTests
{
    [SharedFact("tck/features")]
    public void The_page_says_what_the_engine_does() => GoldenFile.Compare("docs/cypher-support.md", SupportDocument.Write());
}

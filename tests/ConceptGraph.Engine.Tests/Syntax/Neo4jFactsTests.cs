using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Syntax;

public sealed class Neo4jFactsTests
{
    public static TheoryData<string> Accepted => [.. Neo4jFacts.Accepted];

    public static TheoryData<string> Refused => [.. Neo4jFacts.Refused];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_Neo4j_accepts_is_accepted(string query) => Assert.NotNull(CypherParser.Parse(query));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_Neo4j_refuses_is_refused(string query) => Assert.Throws<CypherException>(() => CypherParser.Parse(query));
}

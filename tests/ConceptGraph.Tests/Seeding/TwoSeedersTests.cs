using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Seeding;

[Collection(Neo4jGroup.Name)]
public sealed class TwoSeedersTests(Neo4jFixture neo4j)
{
    [Neo4jFact]
    public async Task Two_at_once_end_in_one_graph()
    {
        for (int round = 0; round < (TestMatrix.IsLong ? 8 : 2); round++)
        {
            await using var session = await neo4j.OpenEmptyAsync(withoutSchema: round % 2 == 0);
            await using var other = new Neo4jSession(neo4j.Server.Options);

            await Task.WhenAll(session.ApplyAsync(GraphBuilder.Ring()), other.ApplyAsync(GraphBuilder.Ring()));

            await session.ApplyAndVerifyAsync(GraphBuilder.Ring());
        }
    }
}

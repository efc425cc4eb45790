using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Sessions;

namespace ConceptGraph.Tests.Sessions;

public sealed class EmbeddedSessionTests
{
    [Theory]
    [MemberData(nameof(SessionConformance.Promises), MemberType = typeof(SessionConformance))]
    public async Task Keeps_what_every_session_promises(string promise)
    {
        await using var session = new EmbeddedSession(new CypherEngine(new GraphStore()));

        await SessionConformance.KeepsAsync(session, promise);
    }
}

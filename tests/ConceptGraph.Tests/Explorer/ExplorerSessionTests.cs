using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Sessions;

namespace ConceptGraph.Tests.Explorer;

/// <summary>A session for Neo4j works on the explorer unchanged.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class ExplorerSessionTests(ExplorerFixture explorer)
{
    [Theory]
    [MemberData(nameof(SessionConformance.Promises), MemberType = typeof(SessionConformance))]
    public async Task Keeps_what_every_session_promises(string promise)
    {
        await using var session = await explorer.OpenEmptyAsync();

        await SessionConformance.KeepsAsync(session, promise);
    }

    [Fact]
    public async Task The_server_says_which_Neo4j_it_can_be_taken_for()
    {
        await using var session = new Neo4jSession(explorer.Options);

        Assert.StartsWith("5.26", (await session.GetServerInfoAsync()).Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var session = new Neo4jSession(explorer.Options with { Database = "nowhere", MaxRetryTime = TimeSpan.Zero });

        var error = await Assert.ThrowsAnyAsync<Neo4jException>(() => session.ReadAsync("RETURN 1"));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", error.Code);
    }
}

using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Sessions;

[Collection(Neo4jGroup.Name)]
public sealed class Neo4jSessionTests(Neo4jFixture neo4j)
{
    [Neo4jTheory]
    [MemberData(nameof(SessionConformance.Promises), MemberType = typeof(SessionConformance))]
    public async Task Keeps_what_every_session_promises(string promise)
    {
        await using var session = await neo4j.OpenEmptyAsync();

        await SessionConformance.KeepsAsync(session, promise);
    }

    [Neo4jFact]
    public async Task The_server_says_who_it_is()
    {
        await using var session = new Neo4jSession(neo4j.Server.Options);

        var server = await session.GetServerInfoAsync();

        Assert.StartsWith("5.", server.Version, StringComparison.Ordinal);
        Assert.Equal("community", server.Edition);
    }

    [Neo4jFact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var session = new Neo4jSession(neo4j.Server.Options with { Database = "nowhere", MaxRetryTime = TimeSpan.Zero });

        var error = await Assert.ThrowsAnyAsync<Neo4jException>(() => session.ReadAsync("RETURN 1"));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", error.Code);
    }

    [Neo4jFact]
    public async Task Remarks_of_the_server_are_handed_on()
    {
        await using var session = await neo4j.OpenEmptyAsync();

        var summary = (await session.ExecutableQuery("MATCH (n:NoSuchLabel) RETURN n").ExecuteAsync()).Summary;

        var remark = Assert.Single(summary.Notifications);
        Assert.Equal(("Neo.ClientNotification.Statement.UnknownLabelWarning", "WARNING"), (remark.Code, remark.Severity));
        Assert.Contains("NoSuchLabel", remark.Description, StringComparison.Ordinal);
    }

    [Neo4jFact]
    public async Task A_port_without_a_server_is_explained()
    {
        await using var session = new Neo4jSession(neo4j.Server.Options with { Uri = "http://127.0.0.1:1", MaxRetryTime = TimeSpan.Zero });

        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(() => session.ReadAsync("RETURN 1"));

        Assert.NotNull(error.Hint);
    }
}

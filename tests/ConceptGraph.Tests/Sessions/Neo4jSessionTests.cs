using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Sessions;

[Collection(Neo4jGroup.Name)]
public sealed class Neo4jSessionTests(Neo4jFixture neo4j)
{
    [Neo4jFact]
    public Task Parameters_come_back_as_sent() => RunAsync(SessionConformance.ParametersRoundTripAsync);

    [Neo4jFact]
    public Task Properties_come_back_as_stored() => RunAsync(SessionConformance.PropertiesRoundTripAsync);

    [Neo4jFact]
    public Task Nodes_relationships_and_paths_are_read() => RunAsync(SessionConformance.GraphElementsAsync);

    [Neo4jFact]
    public Task Counters_tell_what_changed() => RunAsync(SessionConformance.CountersAsync);

    [Neo4jFact]
    public Task Keys_are_there_without_rows() => RunAsync(SessionConformance.KeysAsync);

    [Neo4jFact]
    public Task Read_access_does_not_write() => RunAsync(SessionConformance.AccessModeAsync);

    [Neo4jFact]
    public Task Errors_carry_their_code() => RunAsync(SessionConformance.ErrorsAsync);

    [Neo4jFact]
    public Task An_error_after_rows_is_raised() => RunAsync(SessionConformance.ErrorAfterRowsAsync);

    [Neo4jFact]
    public Task Rows_stream() => RunAsync(SessionConformance.StreamingAsync);

    [Neo4jFact]
    public Task Reading_can_be_cancelled() => RunAsync(SessionConformance.CancellationAsync);

    [Neo4jFact]
    public Task A_time_limit_ends_a_statement() => RunAsync(SessionConformance.TimeoutAsync);

    [Neo4jFact]
    public Task A_statement_within_its_limit_takes_effect() => RunAsync(SessionConformance.WithinTimeoutAsync);

    [Neo4jFact]
    public Task Statements_run_at_once() => RunAsync(SessionConformance.ConcurrencyAsync);

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
    public async Task A_port_without_a_server_is_explained()
    {
        await using var session = new Neo4jSession(neo4j.Server.Options with { Uri = "http://127.0.0.1:1", MaxRetryTime = TimeSpan.Zero });

        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(() => session.ReadAsync("RETURN 1"));

        Assert.NotNull(error.Hint);
    }

    private async Task RunAsync(Func<ICypherSession, Task> promise)
    {
        await using var session = await neo4j.OpenEmptyAsync();
        await promise(session);
    }
}

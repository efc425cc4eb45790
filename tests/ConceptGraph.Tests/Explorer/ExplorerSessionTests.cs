using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Sessions;

namespace ConceptGraph.Tests.Explorer;

/// <summary>A session for Neo4j works on the explorer unchanged.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class ExplorerSessionTests(ExplorerFixture explorer)
{
    [Fact]
    public Task Parameters_come_back_as_sent() => RunAsync(SessionConformance.ParametersRoundTripAsync);

    [Fact]
    public Task Properties_come_back_as_stored() => RunAsync(SessionConformance.PropertiesRoundTripAsync);

    [Fact]
    public Task Nodes_relationships_and_paths_are_read() => RunAsync(SessionConformance.GraphElementsAsync);

    [Fact]
    public Task Counters_tell_what_changed() => RunAsync(SessionConformance.CountersAsync);

    [Fact]
    public Task Keys_are_there_without_rows() => RunAsync(SessionConformance.KeysAsync);

    [Fact]
    public Task Read_access_does_not_write() => RunAsync(SessionConformance.AccessModeAsync);

    [Fact]
    public Task Errors_carry_their_code() => RunAsync(SessionConformance.ErrorsAsync);

    [Fact]
    public Task An_error_after_rows_is_raised() => RunAsync(SessionConformance.ErrorAfterRowsAsync);

    [Fact]
    public Task Rows_stream() => RunAsync(SessionConformance.StreamingAsync);

    [Fact]
    public Task Reading_can_be_cancelled() => RunAsync(SessionConformance.CancellationAsync);

    [Fact]
    public Task A_time_limit_ends_a_statement() => RunAsync(SessionConformance.TimeoutAsync);

    [Fact]
    public Task A_statement_within_its_limit_takes_effect() => RunAsync(SessionConformance.WithinTimeoutAsync);

    [Fact]
    public Task Statements_run_at_once() => RunAsync(SessionConformance.ConcurrencyAsync);

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

    private async Task RunAsync(Func<ICypherSession, Task> promise)
    {
        await using var session = await explorer.OpenEmptyAsync();
        await promise(session);
    }
}

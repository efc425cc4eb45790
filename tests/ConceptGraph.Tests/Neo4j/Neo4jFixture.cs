using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.Neo4j;

/// <summary>One server for all tests that only need one; each begins with an empty database.</summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private Neo4jServer? server;

    public Neo4jServer Server => server ?? throw new InvalidOperationException("There is no server; the test should have been skipped.");

    public async Task InitializeAsync() => server = Neo4jServer.Absence is null ? await Neo4jServer.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>A session on the emptied database. Constraints and indexes stay, as making them takes most of the time, unless the test is about them.</summary>
    public async Task<Neo4jSession> OpenEmptyAsync(bool withoutSchema = false)
    {
        var session = new Neo4jSession(Server.Options);
        await session.WriteAsync("MATCH (n) DETACH DELETE n");
        if (withoutSchema)
        {
            await session.DropSchemaAsync();
        }

        return session;
    }
}

[CollectionDefinition(Name)]
public sealed class Neo4jGroup : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "Neo4j";
}

/// <summary>Statements of tests in one line.</summary>
internal static class SessionStatements
{
    public static async Task<Summary> WriteAsync(this ICypherSession session, string text, params (string, object?)[] parameters) =>
        (await session.ExecutableQuery(text).WithParameters(parameters).Writing().ExecuteAsync()).Summary;

    public static async Task<IReadOnlyList<ConceptGraph.Sessions.Record>> ReadAsync(this ICypherSession session, string text, params (string, object?)[] parameters) =>
        (await session.ExecutableQuery(text).WithParameters(parameters).ExecuteAsync()).Records;

    public static async Task<object?> ValueAsync(this ICypherSession session, string text, params (string, object?)[] parameters) =>
        (await session.ReadAsync(text, parameters))[0][0];

    public static async Task DropSchemaAsync(this ICypherSession session)
    {
        foreach (var record in await session.ReadAsync("SHOW CONSTRAINTS YIELD name"))
        {
            await session.WriteAsync($"DROP CONSTRAINT {CypherName.Quote(record.As<string>("name"))}");
        }

        foreach (var record in await session.ReadAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
        {
            await session.WriteAsync($"DROP INDEX {CypherName.Quote(record.As<string>("name"))}");
        }
    }
}

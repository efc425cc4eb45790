using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;
using Record = Xunit.Record;

namespace ConceptGraph.Tests.Seeding;

/// <summary>The server dies, comes back or falls silent while a seed is applied.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class RestartTests
{
    private static readonly StoreOptions SmallBatches = new() { BatchSize = 5 };

    [OwnNeo4jFact]
    public async Task A_server_that_dies_or_falls_silent_loses_nothing()
    {
        await using var server = await Neo4jServer.StartOwnAsync("a-password-of-tests");
        await WrongPasswordIsRefusedAsync(server);
        await KilledInTheMiddleAsync(server);
        await PausedLongerThanTheTimeoutAsync(server);
    }

    private static async Task WrongPasswordIsRefusedAsync(Neo4jServer server)
    {
        await using var session = new Neo4jSession(server.Options with { Password = "wrong-password" });

        await Assert.ThrowsAsync<AuthenticationException>(() => session.ApplyAsync(GraphBuilder.Ring()));
    }

    /// <summary>Retries carry the apply over the restart.</summary>
    private static async Task KilledInTheMiddleAsync(Neo4jServer server)
    {
        await using var session = new Neo4jSession(server.Options with { MaxRetryTime = TimeSpan.FromMinutes(2) });
        var started = new TaskCompletionSource();
        var progress = new Watcher(report => { if (report is { Step: "relationships", Done: > 20 }) { started.TrySetResult(); } });

        var applying = new StoreSeeder(session, SmallBatches).ApplyAsync(GraphBuilder.Ring().Build(), progress);
        await started.Task;
        await server.KillAsync();
        await server.RestartAsync();
        var failure = await Record.ExceptionAsync(() => applying);

        Assert.True(failure is null or Neo4jException { IsRetriable: true }, failure?.ToString());
        await session.ApplyAndVerifyAsync(GraphBuilder.Ring());
    }

    private static async Task PausedLongerThanTheTimeoutAsync(Neo4jServer server)
    {
        await using var impatient = new Neo4jSession(server.Options with { Timeout = TimeSpan.FromSeconds(1), MaxRetryTime = TimeSpan.FromSeconds(2) });
        await server.PauseAsync();

        var changed = GraphBuilder.Ring().Entity("concept-1", "Concept", "Goal", ("name", "changed"));
        var failure = await Record.ExceptionAsync(() => impatient.ApplyAsync(changed));
        await server.ResumeAsync();

        Assert.IsType<ServiceUnavailableException>(failure);
        await using var session = new Neo4jSession(server.Options);
        await session.ApplyAndVerifyAsync(changed);
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, reports on the spot.</summary>
    private sealed class Watcher(Action<StoreProgress> report) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value) => report(value);
    }
}

using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;
using ConceptGraph.Sessions.Embedded;

namespace ConceptGraph.Sessions;

/// <summary>The engine in this process. Reads see the graph as it was when they began and never wait; statements that write run one after another.</summary>
public sealed class EmbeddedSession : ICypherSession
{
    private readonly CypherEngine engine;

    /// <summary>A session on an engine, which others may use as well.</summary>
    public EmbeddedSession(CypherEngine engine) => this.engine = engine;

    /// <inheritdoc/>
    public Task<ServerInfo> GetServerInfoAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new ServerInfo("ConceptGraph", typeof(CypherEngine).Assembly.GetName().Version!.ToString(3), "embedded", "embedded"));

    /// <inheritdoc/>
    public Task<ResultCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default) =>
        Task.Run<ResultCursor>(() => Run(statement, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private EmbeddedCursor Run(Statement statement, CancellationToken cancellationToken)
    {
        var parameters = statement.Parameters.ToDictionary(p => p.Key, p => ParameterValue.From(p.Key, p.Value), StringComparer.Ordinal);
        var options = new RunOptions { ReadOnly = statement.AccessMode == AccessMode.Read, Timeout = statement.Timeout };
        try
        {
            return new EmbeddedCursor(engine.Run(statement.Text, parameters, options, cancellationToken), statement.Text);
        }
        catch (CypherException exception)
        {
            throw EmbeddedErrors.From(exception, statement.Text);
        }
    }
}

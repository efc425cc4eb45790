namespace ConceptGraph.Sessions;

/// <summary>A statement that is put together step by step and then run to the end. Immutable: each step gives a new one.</summary>
public sealed class ExecutableQuery
{
    private readonly ICypherSession session;
    private readonly Statement statement;

    internal ExecutableQuery(ICypherSession session, Statement statement)
    {
        this.session = session;
        this.statement = statement;
    }

    /// <summary>With these parameters in place of any before.</summary>
    public ExecutableQuery WithParameters(IReadOnlyDictionary<string, object?> parameters) =>
        new(session, statement with { Parameters = parameters });

    /// <summary>With these parameters in place of any before.</summary>
    public ExecutableQuery WithParameters(params (string Name, object? Value)[] parameters) =>
        WithParameters(parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    /// <summary>As a statement that may write, and whether it may be sent again after a lost connection.</summary>
    public ExecutableQuery Writing(bool isIdempotent = false) =>
        new(session, statement with { AccessMode = AccessMode.Write, IsIdempotent = isIdempotent });

    /// <summary>With a time limit.</summary>
    public ExecutableQuery WithTimeout(TimeSpan timeout) => new(session, statement with { Timeout = timeout });

    /// <summary>Runs it and holds all rows.</summary>
    /// <exception cref="Neo4jException">As <see cref="ICypherSession.RunAsync"/>.</exception>
    public async Task<EagerResult> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        await using var cursor = await session.RunAsync(statement, cancellationToken).ConfigureAwait(false);
        var records = new List<Record>();
        await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            records.Add(record);
        }

        return new EagerResult(cursor.Keys, records, await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false));
    }
}

/// <summary>Ways to run a statement on any session.</summary>
public static class CypherSessionExtensions
{
    /// <summary>Begins a statement: <c>session.ExecutableQuery("…").WithParameters(…).ExecuteAsync()</c>.</summary>
    public static ExecutableQuery ExecutableQuery(this ICypherSession session, string text) => new(session, new Statement(text));
}

/// <summary>All rows of a statement.</summary>
/// <param name="Keys">The names of the columns, in order; there also when there is no row.</param>
/// <param name="Records">The rows, in order.</param>
/// <param name="Summary">What came of it.</param>
public sealed record EagerResult(IReadOnlyList<string> Keys, IReadOnlyList<Record> Records, Summary Summary);

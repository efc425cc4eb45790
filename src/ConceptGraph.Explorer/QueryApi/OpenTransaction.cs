using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>
/// A transaction that a client holds open over several requests. Until it writes, each statement sees what was committed last, as in Neo4j; its first statement that
/// writes makes it the one writer of the graph until it ends.
/// </summary>
internal sealed class OpenTransaction(CypherEngine engine, string id, string database, StatementRequest first, DateTimeOffset begun) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private CypherTransaction? writing;
    private bool hasEnded;

    public string Id => id;

    public string Database => database;

    /// <summary>When it is rolled back unless a request comes before.</summary>
    public DateTimeOffset Expires { get; private set; } = DateTimeOffset.MaxValue;

    /// <summary>Makes it one request's; false when another one uses it.</summary>
    public bool TryEnter() => gate.Wait(0);

    public void Leave(DateTimeOffset expires)
    {
        Expires = expires;
        gate.Release();
    }

    /// <summary>Runs a statement, within what is left of the time that the client allowed for the whole transaction.</summary>
    /// <exception cref="CypherException">It failed; the transaction has ended.</exception>
    public QueryResult Run(StatementRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var left = first.MaxExecutionTime - (now - begun);
        var options = new RunOptions { ReadOnly = true, Timeout = left is null || left > TimeSpan.Zero ? left : TimeSpan.FromTicks(1) };
        if (writing is null)
        {
            try
            {
                return engine.Run(request.Statement!, request.Parameters, options, cancellationToken);
            }
            catch (CypherException exception) when (exception.Code == QueryApiErrors.AccessMode && !first.IsReadOnly)
            {
                writing = engine.BeginTransaction();
            }
        }

        return writing.Run(request.Statement!, request.Parameters, options, cancellationToken);
    }

    /// <summary>What describes errors of a statement: the time limit is the transaction's.</summary>
    public StatementRequest WithLimits(StatementRequest request) => request with { MaxExecutionTime = first.MaxExecutionTime };

    /// <summary>Whether there is something to commit.</summary>
    /// <exception cref="CypherException">The graph cannot be left like this; the transaction has ended.</exception>
    public bool Commit()
    {
        writing?.Commit();
        return writing is not null;
    }

    /// <summary>Rolls back, unless it was committed.</summary>
    public void Dispose()
    {
        if (!hasEnded)
        {
            hasEnded = true;
            writing?.Dispose();
        }
    }
}

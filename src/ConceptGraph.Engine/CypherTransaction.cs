using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine;

/// <summary>Several statements that take effect together. A failed statement ends the transaction: nothing of it remains. Not thread-safe.</summary>
public sealed class CypherTransaction : IDisposable
{
    private readonly CypherEngine engine;
    private readonly GraphTransaction? transaction;
    private readonly GraphSnapshot snapshot;
    private readonly TransactionMetadata metadata = new();
    private readonly List<QueryResult> results = [];

    internal CypherTransaction(CypherEngine engine, GraphTransaction? transaction, GraphSnapshot snapshot)
    {
        this.engine = engine;
        this.transaction = transaction;
        this.snapshot = snapshot;
    }

    /// <summary>Whether it can still be used.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>
    /// Runs a statement, which sees what those before it did. Rows of a reading one must be read before the next statement runs; an error while they are read ends the
    /// transaction as well.
    /// </summary>
    /// <exception cref="CypherException">The statement is wrong or failed; the transaction has ended.</exception>
    public QueryResult Run(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, RunOptions? runOptions = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(!IsOpen, this);
        try
        {
            var result = engine.Run(transaction, snapshot, metadata, query, parameters, runOptions ?? new RunOptions(), cancellationToken);
            result.WhenFailed(Rollback);
            results.Add(result);
            return result;
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    /// <summary>Makes everything visible to others at once.</summary>
    /// <exception cref="CypherException">The graph cannot be left like this; the transaction has ended.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(!IsOpen, this);
        try
        {
            transaction?.Commit();
        }
        finally
        {
            End();
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Rollback() => End();

    /// <summary>Rolls back, unless it has ended.</summary>
    public void Dispose() => End();

    private void End()
    {
        if (IsOpen)
        {
            IsOpen = false;
            results.ForEach(r => r.Dispose());
            transaction?.Dispose();
        }
    }
}

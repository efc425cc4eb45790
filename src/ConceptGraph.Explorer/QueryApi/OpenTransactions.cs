using System.Collections.Concurrent;
using System.Security.Cryptography;
using ConceptGraph.Engine;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>The transactions that clients hold open, by id. One that no request came for in time is rolled back. Thread-safe.</summary>
internal sealed class OpenTransactions : IDisposable
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, OpenTransaction> transactions = new(StringComparer.Ordinal);
    private readonly CypherEngine engine;
    private readonly TimeSpan idle;
    private readonly int limit;
    private readonly TimeProvider time;
    private readonly ITimer sweeper;

    public OpenTransactions(CypherEngine engine, TimeSpan idle, int limit, TimeProvider time)
    {
        this.engine = engine;
        this.idle = idle;
        this.limit = limit;
        this.time = time;
        sweeper = time.CreateTimer(_ => Sweep(), null, SweepInterval, SweepInterval);
    }

    public int Count => transactions.Count;

    /// <summary>Begins one, which is in use by the caller.</summary>
    /// <exception cref="QueryApiException">There are too many.</exception>
    public OpenTransaction Begin(string database, StatementRequest first)
    {
        if (transactions.Count >= limit)
        {
            throw QueryApiErrors.TooManyTransactions(limit);
        }

        var transaction = new OpenTransaction(engine, RandomNumberGenerator.GetHexString(12, lowercase: true), database, first, time.GetUtcNow());
        transaction.TryEnter();
        transactions[transaction.Id] = transaction;
        return transaction;
    }

    /// <summary>Finds one and takes it into use.</summary>
    /// <exception cref="QueryApiException">There is none with this id, or another request uses it.</exception>
    public OpenTransaction Enter(string database, string id)
    {
        if (!transactions.TryGetValue(id, out var transaction) || !transaction.Database.Equals(database, StringComparison.OrdinalIgnoreCase))
        {
            throw QueryApiErrors.NoTransaction(id);
        }

        if (!transaction.TryEnter())
        {
            throw QueryApiErrors.TransactionInUse(id);
        }

        return transactions.ContainsKey(id) ? transaction : throw QueryApiErrors.NoTransaction(id);
    }

    /// <summary>Hands it back for a later request and starts its time anew.</summary>
    public void Leave(OpenTransaction transaction) => transaction.Leave(time.GetUtcNow() + idle);

    /// <summary>When a transaction that is handed back now would expire.</summary>
    public DateTimeOffset NextExpiry() => time.GetUtcNow() + idle;

    /// <summary>Ends one that is in use; what was not committed is forgotten.</summary>
    public void End(OpenTransaction transaction)
    {
        transactions.TryRemove(transaction.Id, out _);
        transaction.Dispose();
    }

    public void Dispose()
    {
        sweeper.Dispose();
        foreach (var transaction in transactions.Values)
        {
            End(transaction);
        }
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        foreach (var transaction in transactions.Values)
        {
            if (transaction.Expires <= now && transaction.TryEnter())
            {
                End(transaction);
            }
        }
    }
}

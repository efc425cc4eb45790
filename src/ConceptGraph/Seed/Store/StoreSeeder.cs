using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>
/// Brings a store to hold exactly what a seed says, on any session: plan, apply, verify. It owns what carries the stamp <c>dataset</c> of the seed, with all labels and
/// properties, and nothing else. Stopped anywhere, the next apply ends in the same graph. Thread-safe, but two applies at once only slow one another down.
/// </summary>
public sealed class StoreSeeder(ICypherSession session, StoreOptions? options = null)
{
    private const int Rounds = 4;
    private readonly StoreOptions options = options ?? new StoreOptions();

    /// <summary>What would change. Reads the whole of our part of the store; writes nothing.</summary>
    /// <exception cref="Neo4jException">The store did not answer.</exception>
    public Task<StorePlan> PlanAsync(StoreGraph desired, CancellationToken cancellationToken = default) =>
        new StorePlanner(session, options).PlanAsync(desired, cancellationToken);

    /// <summary>Plans, writes, reads everything back, and only then marks the datasets as applied. Without differences nothing is written.</summary>
    /// <exception cref="StoreException">Writing would do harm.</exception>
    /// <exception cref="Neo4jException">A statement failed; what was written before it stays, and the next apply goes on from there.</exception>
    public async Task<ApplyReport> ApplyAsync(StoreGraph desired, IProgress<StoreProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var first = await PlanAsync(desired, cancellationToken).ConfigureAwait(false);
        var applier = new StoreApplier(session, desired, options, progress);
        var plan = first;
        for (int round = 0; plan.HasContentChanges && round < Rounds; round++)
        {
            ThrowIfHarmful(plan);
            await applier.WriteAsync(plan, cancellationToken).ConfigureAwait(false);
            progress?.Report(new StoreProgress("verify", plan.Steps, plan.Steps));
            plan = await PlanAsync(desired, cancellationToken).ConfigureAwait(false);
        }

        if (plan.HasContentChanges)
        {
            throw StoreException.KeepsChanging(plan);
        }

        ThrowIfHarmful(plan);
        if (plan.Datasets.Count > 0)
        {
            await applier.FinishAsync(cancellationToken).ConfigureAwait(false);
        }

        return new ApplyReport(first, applier.Writes, plan);
    }

    /// <summary>The datasets that the store says it holds, also those of others, by id.</summary>
    public async Task<IReadOnlyList<DatasetStatus>> StatusAsync(CancellationToken cancellationToken = default)
    {
        var result = await session.ExecutableQuery(
            """
            MATCH (d:Dataset)
            RETURN d.id AS id, d.version AS version, d.digest AS digest, d.state AS state, toString(d.appliedAt) AS appliedAt,
              COUNT { MATCH (n) WHERE n.dataset = d.id } AS nodes, COUNT { MATCH ()-[r]->() WHERE r.dataset = d.id } AS relationships
            ORDER BY id
            """).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. result.Records.Select(record => new DatasetStatus(
                record.As<string>("id"),
                record.As<string?>("version"),
                record.As<string?>("digest"),
                record.As<string?>("state"),
                record.As<string?>("appliedAt"),
                record.As<long>("nodes"),
                record.As<long>("relationships"))),
        ];
    }

    private void ThrowIfHarmful(StorePlan plan)
    {
        if (plan.Conflicts.Count > 0)
        {
            throw StoreException.Conflict(plan.Conflicts);
        }

        if (plan.OtherNodes > 0 && !options.BesideOtherData)
        {
            throw StoreException.OtherData(plan.OtherNodes);
        }

        int allowed = options.MaxDeletes ?? plan.OwnedElements / 10;
        if (plan.Deletions > allowed)
        {
            throw StoreException.TooManyDeletions(plan.Deletions, plan.OwnedElements, allowed);
        }
    }
}

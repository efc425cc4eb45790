using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>
/// Carries out a plan: what makes room, constraints, the dataset as being applied, nodes, relationships one type at a time, removals. Each batch is a transaction,
/// and every statement may run again, so that stopping anywhere leaves a store from which the next plan leads on.
/// </summary>
internal sealed class StoreApplier(ICypherSession session, StoreGraph desired, StoreOptions options, IProgress<StoreProgress>? progress)
{
    private readonly string[] datasets = [.. desired.Datasets.Select(dataset => dataset.Key.Id)];
    private int total;
    private int done;

    /// <summary>How many statements that write were run.</summary>
    public int Writes { get; private set; }

    public async Task WriteAsync(StorePlan plan, CancellationToken cancellationToken)
    {
        total = plan.Steps;
        done = 0;
        await RemoveAsync(plan, makesRoom: true, cancellationToken).ConfigureAwait(false);
        foreach (var change in plan.Schema)
        {
            await RunAsync("schema", change.Statement, [], 1, cancellationToken).ConfigureAwait(false);
        }

        await RunAsync(
            "dataset",
            StoreStatements.BeginDatasets,
            [("rows", datasets.Select(id => Row(("id", id)))), ("state", DatasetState.Applying)],
            0,
            cancellationToken).ConfigureAwait(false);
        await ChangeNodesAsync(plan, cancellationToken).ConfigureAwait(false);
        await AddNodesAsync(plan, cancellationToken).ConfigureAwait(false);
        await ChangeRelationshipsAsync(plan, cancellationToken).ConfigureAwait(false);
        await AddRelationshipsAsync(plan, cancellationToken).ConfigureAwait(false);
        await RemoveAsync(plan, makesRoom: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says in the store that it holds the seed.</summary>
    public Task FinishAsync(CancellationToken cancellationToken) => RunAsync(
        "dataset",
        StoreStatements.FinishDatasets,
        [("rows", desired.Datasets.Select(dataset => Row(("id", dataset.Key.Id), ("properties", dataset.Properties))))],
        0,
        cancellationToken);

    private Task ChangeNodesAsync(StorePlan plan, CancellationToken cancellationToken) => InBatchesAsync(
        "nodes",
        plan.Nodes.Where(change => change.Action == ChangeAction.Change),
        change => StoreStatements.ChangeNodes(change.Desired!.Labels, change.LabelsRemoved),
        change => Row(("element", change.ElementId), ("properties", change.Desired!.Properties)),
        cancellationToken);

    private Task AddNodesAsync(StorePlan plan, CancellationToken cancellationToken) => InBatchesAsync(
        "nodes",
        plan.Nodes.Where(change => change.Action == ChangeAction.Add),
        change => StoreStatements.AddNodes(change.Desired!),
        change => Row(("id", change.Id), ("properties", change.Desired!.Properties)),
        cancellationToken);

    private Task ChangeRelationshipsAsync(StorePlan plan, CancellationToken cancellationToken) => InBatchesAsync(
        "relationships",
        plan.Relationships.Where(change => change.Action == ChangeAction.Change),
        _ => StoreStatements.ChangeRelationships,
        change => Row(("element", change.ElementId), ("properties", change.Desired!.Properties)),
        cancellationToken);

    private Task AddRelationshipsAsync(StorePlan plan, CancellationToken cancellationToken) => InBatchesAsync(
        "relationships",
        plan.Relationships.Where(change => change.Action == ChangeAction.Add),
        change => StoreStatements.AddRelationships(change.Desired!),
        change => Row(
            ("id", change.Id), ("start", change.Desired!.Start.Id), ("end", change.Desired.End.Id), ("properties", change.Desired.Properties)),
        cancellationToken);

    private async Task RemoveAsync(StorePlan plan, bool makesRoom, CancellationToken cancellationToken)
    {
        async Task RemoveAsync(string step, string statement, IEnumerable<StoreChange> changes)
        {
            foreach (var batch in changes.Where(change => change.Action == ChangeAction.Remove && change.MakesRoom == makesRoom).Chunk(options.BatchSize))
            {
                var elements = batch.Select(change => change.ElementId);
                await RunAsync(step, statement, [("elements", elements)], batch.Length, cancellationToken).ConfigureAwait(false);
            }
        }

        await RemoveAsync("relationships", StoreStatements.RemoveRelationships, plan.Relationships).ConfigureAwait(false);
        await RemoveAsync("nodes", StoreStatements.RemoveNodes, plan.Nodes).ConfigureAwait(false);
    }

    private async Task InBatchesAsync<T>(
        string step, IEnumerable<T> changes, Func<T, string> statementOf, Func<T, Dictionary<string, object?>> rowOf, CancellationToken cancellationToken)
    {
        foreach (var group in changes.GroupBy(statementOf, StringComparer.Ordinal))
        {
            foreach (var batch in group.Chunk(options.BatchSize))
            {
                await RunAsync(step, group.Key, [("rows", batch.Select(rowOf))], batch.Length, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task RunAsync(string step, string text, (string Name, object? Value)[] parameters, int elements, CancellationToken cancellationToken)
    {
        await session.ExecutableQuery(text)
            .WithParameters([.. parameters, ("datasets", datasets)])
            .Writing(isIdempotent: true)
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        Writes++;
        done += elements;
        progress?.Report(new StoreProgress(step, done, total));
    }

    private static Dictionary<string, object?> Row(params (string Name, object? Value)[] values) =>
        values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}

using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>Compares what a store holds with what it should hold, property by property. Only reads.</summary>
internal sealed class StorePlanner(ICypherSession session, StoreOptions options)
{
    public async Task<StorePlan> PlanAsync(StoreGraph desired, CancellationToken cancellationToken)
    {
        var schema = await new SchemaPlanner(session).PlanAsync(StoreSchema.For(desired.RelationshipTypes), cancellationToken).ConfigureAwait(false);
        var reader = new StoreReader(session, [.. desired.Datasets.Select(dataset => dataset.Key.Id)]);
        var nodes = new NodeComparison(desired);
        await foreach (var node in reader.NodesAsync(cancellationToken).ConfigureAwait(false))
        {
            nodes.Take(node);
        }

        var (datasetChanges, nodeChanges) = nodes.Changes();
        var relationships = new RelationshipComparison(desired, nodes);
        await foreach (var relationship in reader.RelationshipsAsync(desired.RelationshipTypes, cancellationToken).ConfigureAwait(false))
        {
            relationships.Take(relationship);
        }

        var foreign = await reader.ForeignRelationshipsAsync(cancellationToken).ConfigureAwait(false);
        var kept = new List<KeptElement>();
        return new StorePlan
        {
            Schema = schema,
            Datasets = datasetChanges,
            Nodes = Prune(nodeChanges, foreign.Keys.ToHashSet(StringComparer.Ordinal), kept),
            Relationships = Prune(relationships.Changes(), [], kept),
            Kept = kept,
            Foreign = Attachments(nodes, nodeChanges, foreign),
            Conflicts = [.. nodes.Conflicts, .. relationships.Conflicts],
            OwnedElements = nodes.Owned + relationships.Owned,
            OtherNodes = nodes.IsOurs ? 0 : await reader.CountOthersAsync(nodes.KnownDatasets, cancellationToken).ConfigureAwait(false),
        };
    }

    private List<T> Prune<T>(IReadOnlyList<T> changes, HashSet<string> attached, List<KeptElement> kept)
        where T : StoreChange
    {
        var pruned = new List<T>(changes.Count);
        foreach (var change in changes)
        {
            if (change.Action == ChangeAction.Remove && attached.Contains(change.ElementId!))
            {
                kept.Add(new KeptElement(change.Group, change.Id, "relationships of others hang on it"));
            }
            else if (change is { Action: ChangeAction.Remove, MakesRoom: false } && !options.Prune)
            {
                kept.Add(new KeptElement(change.Group, change.Id, "pruning is off"));
            }
            else
            {
                pruned.Add(change);
            }
        }

        return pruned;
    }

    private static List<ForeignAttachment> Attachments(
        NodeComparison nodes, IReadOnlyList<NodeChange> changes, IReadOnlyDictionary<string, (long Count, IReadOnlyList<string> Types)> foreign)
    {
        var leaving = changes.Where(change => change.Action == ChangeAction.Remove).ToDictionary(change => change.ElementId!, change => change.Key, StringComparer.Ordinal);
        return
        [
            .. foreign
                .Select(pair => new ForeignAttachment(nodes.KeyOfElement(pair.Key) ?? leaving.GetValueOrDefault(pair.Key), pair.Value.Count, pair.Value.Types))
                .OrderBy(attachment => attachment.Node.ToString(), StringComparer.Ordinal),
        ];
    }
}

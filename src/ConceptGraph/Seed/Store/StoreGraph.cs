namespace ConceptGraph.Seed.Store;

/// <summary>
/// What a store should hold for a seed: every node and relationship with every property, in a fixed order (by label or type, then id).
/// The same for the embedded engine and for Neo4j. Immutable.
/// </summary>
public sealed class StoreGraph
{
    private readonly Dictionary<string, NodeKey> renamed;

    private StoreGraph(
        IReadOnlyList<StoreNode> nodes, IReadOnlyList<StoreRelationship> relationships, IReadOnlyList<StoreNode> datasets, IEnumerable<string> relationshipTypes)
    {
        Nodes = nodes;
        Relationships = relationships;
        Datasets = datasets;
        RelationshipTypes = [.. relationshipTypes.Concat(relationships.Select(relationship => relationship.Type)).Distinct().Order(StringComparer.Ordinal)];
        renamed = nodes
            .SelectMany(node => FormerIds(node).Select(id => (Former: id, node.Key)))
            .DistinctBy(pair => pair.Former)
            .ToDictionary(pair => pair.Former, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>Entities, claims and measurements; not the datasets.</summary>
    public IReadOnlyList<StoreNode> Nodes { get; }

    /// <summary>All relationships.</summary>
    public IReadOnlyList<StoreRelationship> Relationships { get; }

    /// <summary>One node for each seed folder, with the <c>digest</c> of what it holds and the <c>state</c> that says so; the writer adds <c>appliedAt</c>.</summary>
    public IReadOnlyList<StoreNode> Datasets { get; }

    /// <summary>Every type that a relationship may have, sorted; also those that none has.</summary>
    public IReadOnlyList<string> RelationshipTypes { get; }

    /// <summary>The graph of a seed.</summary>
    public static StoreGraph From(SeedGraph seed)
    {
        StoreNode[] nodes =
        [
            .. seed.Entities.Select(entity => EntityNodes.From(seed, entity)),
            .. seed.Relations.Where(relation => relation.IsClaim).Select(ClaimNodes.From),
            .. seed.Measurements.Select(measurement => MeasurementNodes.From(seed, measurement)),
        ];
        StoreRelationship[] relationships =
        [
            .. seed.Relations.Select(relation => RelationRelationships.From(seed, relation)),
            .. seed.Relations.Where(relation => relation.IsClaim).SelectMany(relation => ClaimNodes.RelationshipsOf(seed, relation)),
            .. seed.Measurements.Select(MeasurementNodes.RelationshipOf),
        ];
        return Of(nodes, relationships, seed.Datasets, seed.Ontology.Relations.Select(relation => relation.Id).Concat(ClaimNodes.Types).Append(MeasurementNodes.Type));
    }

    /// <summary>A graph of given parts, which are sorted in place.</summary>
    internal static StoreGraph Of(
        StoreNode[] nodes, StoreRelationship[] relationships, IReadOnlyList<DatasetInfo> datasets, IEnumerable<string> relationshipTypes)
    {
        Array.Sort(nodes, (a, b) => Compare(a.Key.Label, b.Key.Label, a.Key.Id, b.Key.Id));
        Array.Sort(relationships, (a, b) => Compare(a.Type, b.Type, a.Id, b.Id));
        return new StoreGraph(nodes, relationships, [.. datasets.Select(dataset => DatasetNode(dataset, nodes, relationships))], relationshipTypes);
    }

    /// <summary>The entity that used to have this id; null when there is none.</summary>
    internal NodeKey? FindRenamed(string formerId) => renamed.TryGetValue(formerId, out var key) ? key : null;

    private static IEnumerable<string> FormerIds(StoreNode node) => node.Properties.GetValueOrDefault("formerIds") as IEnumerable<string> ?? [];

    private static StoreNode DatasetNode(DatasetInfo dataset, StoreNode[] nodes, StoreRelationship[] relationships)
    {
        var properties = new PropertyBag()
            .Add("id", dataset.Id)
            .Add("dataset", dataset.Id)
            .Add("name", dataset.Name)
            .Add("nameId", dataset.NameId)
            .Add("version", dataset.Version)
            .Add("licence", dataset.Licence)
            .Add("state", DatasetState.Applied)
            .Add("digest", StoreDigest.Of(
                nodes.Where(node => Belongs(node.Properties, dataset)),
                relationships.Where(relationship => Belongs(relationship.Properties, dataset))));
        return new StoreNode(new NodeKey("Dataset", dataset.Id), ["Dataset"], properties.ToProperties());
    }

    private static bool Belongs(IReadOnlyDictionary<string, object> properties, DatasetInfo dataset) => properties["dataset"].Equals(dataset.Id);

    private static int Compare(string leftGroup, string rightGroup, string leftId, string rightId) =>
        string.CompareOrdinal(leftGroup, rightGroup) is not 0 and var group ? group : string.CompareOrdinal(leftId, rightId);
}

using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>
/// Compares the nodes of a store, given one by one, with those of a seed. A node is known by label and id; one that left the seed may come back under a new id
/// that names the old one as former, and then stays the same node with all that hangs on it.
/// </summary>
internal sealed class NodeComparison
{
    private readonly StoreGraph desired;
    private readonly HashSet<string> datasets;
    private readonly Dictionary<NodeKey, StoreNode> wanted;
    private readonly Dictionary<NodeKey, NodeChange?> found = [];
    private readonly List<(NodeKey? Key, Node Node)> leftovers = [];
    private readonly List<string> conflicts = [];
    private readonly Dictionary<string, NodeKey> keysByElement = new(StringComparer.Ordinal);
    private readonly HashSet<string> knownDatasets;

    public NodeComparison(StoreGraph desired)
    {
        this.desired = desired;
        datasets = [.. desired.Datasets.Select(dataset => dataset.Key.Id)];
        knownDatasets = [.. datasets];
        wanted = desired.Nodes.Concat(desired.Datasets).ToDictionary(node => node.Key);
    }

    /// <summary>How many stamped nodes were given.</summary>
    public int Owned { get; private set; }

    /// <summary>Nodes with an id of ours and without our stamp.</summary>
    public IReadOnlyList<string> Conflicts => conflicts;

    /// <summary>The datasets of the seed, and those that the store has a <c>:Dataset</c> for.</summary>
    public IReadOnlyCollection<string> KnownDatasets => knownDatasets;

    /// <summary>Whether the store has a <c>:Dataset</c> of the seed already.</summary>
    public bool IsOurs => desired.Datasets.Any(dataset => found.ContainsKey(dataset.Key));

    public void Take(Node node)
    {
        var key = KeyOf(node);
        if (key is { Label: "Dataset" } other)
        {
            knownDatasets.Add(other.Id);
        }

        if (node.Properties.GetValueOrDefault("dataset") is not string dataset || !datasets.Contains(dataset))
        {
            if (key is { } taken && wanted.ContainsKey(taken))
            {
                conflicts.Add($"(:{taken.Label}) '{taken.Id}' is in the store without our stamp.");
            }

            return;
        }

        Owned++;
        if (key is not { } known || !wanted.ContainsKey(known) || !TryMatch(known, node))
        {
            leftovers.Add((key, node));
        }
    }

    /// <summary>The key that a node of the store has in the seed; null when it has none.</summary>
    public NodeKey? KeyOfElement(string elementId) => keysByElement.TryGetValue(elementId, out var key) ? key : null;

    /// <summary>The steps, once all nodes were given; what is removed comes last.</summary>
    public (IReadOnlyList<NodeChange> Datasets, IReadOnlyList<NodeChange> Nodes) Changes()
    {
        var removed = leftovers.Where(leftover => !IsRecognised(leftover.Node, leftover.Key)).Select(leftover => Removal(leftover.Key, leftover.Node)).ToList();
        removed.Sort((a, b) => string.CompareOrdinal(a.Key.ToString(), b.Key.ToString()));
        return (
            [.. desired.Datasets.Select(Step).OfType<NodeChange>()],
            [.. desired.Nodes.Select(Step).OfType<NodeChange>(), .. removed]);
    }

    private static NodeKey? KeyOf(Node node)
    {
        string? label = StoreSchema.KeyLabels.FirstOrDefault(node.Labels.Contains);
        return label is not null && node.Properties.GetValueOrDefault("id") is string id ? new NodeKey(label, id) : null;
    }

    private bool TryMatch(NodeKey key, Node node)
    {
        if (found.ContainsKey(key))
        {
            return false;
        }

        found.Add(key, Difference(wanted[key], node));
        keysByElement.Add(node.ElementId, key);
        return true;
    }

    /// <summary>Whether a node without a place is one that the seed knows under a new id, or one that lost its label by hand.</summary>
    private bool IsRecognised(Node node, NodeKey? key)
    {
        if (key is { } former)
        {
            return former.Label == EntityNodes.Label && desired.FindRenamed(former.Id) is { } renamed && TryMatch(renamed, node);
        }

        return node.Properties.GetValueOrDefault("id") is string id
            && StoreSchema.KeyLabels.Select(label => new NodeKey(label, id)).FirstOrDefault(wanted.ContainsKey) is { Label: not null } lost
            && TryMatch(lost, node);
    }

    private NodeChange? Step(StoreNode node) => found.TryGetValue(node.Key, out var change)
        ? change
        : new NodeChange(ChangeAction.Add, node.Key, "not in the store", []) { Desired = node };

    private static NodeChange? Difference(StoreNode node, Node held)
    {
        var fields = PropertyComparison.Compare(node.Properties, held.Properties, ignored: node.Key.Label == "Dataset" ? "appliedAt" : null);
        if (!held.Labels.ToHashSet(StringComparer.Ordinal).SetEquals(node.Labels))
        {
            fields = [new FieldChange("labels", held.Labels, node.Labels), .. fields];
        }

        return fields.Count == 0 ? null : new NodeChange(ChangeAction.Change, node.Key, ReasonFor(node, held), fields)
        {
            Desired = node,
            ElementId = held.ElementId,
            LabelsRemoved = [.. held.Labels.Except(node.Labels, StringComparer.Ordinal)],
        };
    }

    private static string ReasonFor(StoreNode node, Node held) =>
        held.Properties.GetValueOrDefault("id") is string id && id != node.Key.Id ? $"renamed from '{id}'" : "differs from the seed";

    private NodeChange Removal(NodeKey? key, Node node)
    {
        bool isSecond = key is { } known && found.ContainsKey(known);
        var shown = key ?? new NodeKey(node.Labels.Count > 0 ? node.Labels[0] : "", node.Properties.GetValueOrDefault("id") as string ?? "");
        return new NodeChange(ChangeAction.Remove, shown, isSecond ? "is there twice" : "not in the seed", []) { ElementId = node.ElementId, MakesRoom = isSecond };
    }
}

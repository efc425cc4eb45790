using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>Compares the relationships of a store, given one by one, with those of a seed. A relationship is known by type and id, and stands between two nodes of ours.</summary>
internal sealed class RelationshipComparison
{
    private readonly StoreGraph desired;
    private readonly NodeComparison nodes;
    private readonly HashSet<string> datasets;
    private readonly Dictionary<(string Type, string Id), StoreRelationship> wanted;
    private readonly Dictionary<(string Type, string Id), RelationshipChange?> found = [];
    private readonly List<RelationshipChange> removed = [];
    private readonly List<string> conflicts = [];

    /// <param name="desired">What the store should hold.</param>
    /// <param name="nodes">The comparison of the nodes, which must be complete.</param>
    public RelationshipComparison(StoreGraph desired, NodeComparison nodes)
    {
        this.desired = desired;
        this.nodes = nodes;
        datasets = [.. desired.Datasets.Select(dataset => dataset.Key.Id)];
        wanted = desired.Relationships.ToDictionary(relationship => (relationship.Type, relationship.Id));
    }

    /// <summary>How many stamped relationships were given.</summary>
    public int Owned { get; private set; }

    /// <summary>Relationships with an id of ours and without our stamp.</summary>
    public IReadOnlyList<string> Conflicts => conflicts;

    public void Take(Relationship relationship)
    {
        string id = relationship.Properties.GetValueOrDefault("id") as string ?? "";
        bool isWanted = wanted.TryGetValue((relationship.Type, id), out var target);
        if (relationship.Properties.GetValueOrDefault("dataset") is not string dataset || !datasets.Contains(dataset))
        {
            if (isWanted)
            {
                conflicts.Add($"[:{relationship.Type}] '{id}' is in the store without our stamp.");
            }

            return;
        }

        Owned++;
        if (!isWanted)
        {
            removed.Add(Removal(relationship, id, "not in the seed", makesRoom: false));
        }
        else if (nodes.KeyOfElement(relationship.StartNodeElementId) != target!.Start || nodes.KeyOfElement(relationship.EndNodeElementId) != target.End)
        {
            removed.Add(Removal(relationship, id, "between other nodes than in the seed", makesRoom: true));
        }
        else if (!found.TryAdd((relationship.Type, id), Difference(target, relationship)))
        {
            removed.Add(Removal(relationship, id, "is there twice", makesRoom: true));
        }
    }

    /// <summary>The steps, once all relationships were given; what is removed comes last.</summary>
    public IReadOnlyList<RelationshipChange> Changes()
    {
        removed.Sort((a, b) => string.CompareOrdinal($"{a.Type} {a.Id}", $"{b.Type} {b.Id}"));
        return [.. desired.Relationships.Select(Step).OfType<RelationshipChange>(), .. removed];
    }

    private static RelationshipChange? Difference(StoreRelationship target, Relationship held)
    {
        var fields = PropertyComparison.Compare(target.Properties, held.Properties);
        return fields.Count == 0 ? null : new RelationshipChange(ChangeAction.Change, target.Type, target.Id, "differs from the seed", fields)
        {
            Desired = target,
            ElementId = held.ElementId,
        };
    }

    private static RelationshipChange Removal(Relationship held, string id, string reason, bool makesRoom) =>
        new(ChangeAction.Remove, held.Type, id, reason, []) { ElementId = held.ElementId, MakesRoom = makesRoom };

    private RelationshipChange? Step(StoreRelationship relationship) => found.TryGetValue((relationship.Type, relationship.Id), out var change)
        ? change
        : new RelationshipChange(ChangeAction.Add, relationship.Type, relationship.Id, "not in the store", []) { Desired = relationship };
}

namespace ConceptGraph.Seed.Store;

/// <summary>The steps from what a store holds to what it should hold. Immutable.</summary>
public sealed record StorePlan
{
    /// <summary>Constraints and indexes that are missing, or stand in the way of ours.</summary>
    public required IReadOnlyList<SchemaChange> Schema { get; init; }

    /// <summary>The <c>:Dataset</c> nodes that do not say that this seed is applied.</summary>
    public required IReadOnlyList<NodeChange> Datasets { get; init; }

    /// <summary>Nodes, by label and id; what is removed comes last.</summary>
    public required IReadOnlyList<NodeChange> Nodes { get; init; }

    /// <summary>Relationships, by type and id; what is removed comes last.</summary>
    public required IReadOnlyList<RelationshipChange> Relationships { get; init; }

    /// <summary>What left the seed and stays in the store all the same, with the reason. It is no difference.</summary>
    public required IReadOnlyList<KeptElement> Kept { get; init; }

    /// <summary>Nodes of ours that carry relationships of others.</summary>
    public required IReadOnlyList<ForeignAttachment> Foreign { get; init; }

    /// <summary>Nodes and relationships that have an id of ours and belong to somebody else: nothing is applied while there is one.</summary>
    public required IReadOnlyList<string> Conflicts { get; init; }

    /// <summary>How many nodes and relationships the store holds that carry our stamp.</summary>
    public required int OwnedElements { get; init; }

    /// <summary>How many nodes of others the store holds; counted only while it holds none of ours.</summary>
    public required long OtherNodes { get; init; }

    /// <summary>Whether the store differs from the seed in anything.</summary>
    public bool HasChanges => HasContentChanges || Datasets.Count > 0;

    /// <summary>How many nodes and relationships would leave the store for good.</summary>
    public int Deletions => Elements.Count(change => change is { Action: ChangeAction.Remove, MakesRoom: false });

    /// <summary>All steps for nodes and relationships.</summary>
    public IEnumerable<StoreChange> Elements => Nodes.Concat<StoreChange>(Relationships);

    internal int Steps => Schema.Count + Nodes.Count + Relationships.Count;

    internal bool HasContentChanges => Steps > 0;

    /// <summary>How many nodes and relationships of one action there are.</summary>
    public int Count(ChangeAction action) => Elements.Count(change => change.Action == action);
}

/// <summary>A constraint or index to create, or one to drop because ours takes its place.</summary>
/// <param name="Action"><see cref="ChangeAction.Add"/> or <see cref="ChangeAction.Remove"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Statement">The Cypher that does it.</param>
public sealed record SchemaChange(ChangeAction Action, string Name, string Description, string Statement);

/// <summary>Something of ours that is no longer in the seed and is not removed.</summary>
/// <param name="Group">The label or the type.</param>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Why it stays.</param>
public sealed record KeptElement(string Group, string Id, string Reason);

/// <summary>Relationships of others on a node of ours.</summary>
/// <param name="Node">The node.</param>
/// <param name="Count">How many.</param>
/// <param name="Types">Their types, sorted.</param>
public sealed record ForeignAttachment(NodeKey Node, long Count, IReadOnlyList<string> Types);

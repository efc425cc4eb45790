namespace ConceptGraph.Seed.Store;

/// <summary>What happens to a node or relationship.</summary>
public enum ChangeAction
{
    /// <summary>It is in the seed and not in the store.</summary>
    Add,

    /// <summary>Both hold it, with different labels or properties.</summary>
    Change,

    /// <summary>It carries our stamp and is not in the seed, or not in this place.</summary>
    Remove,
}

/// <summary>A label or property that differs.</summary>
/// <param name="Name">The property, or <c>labels</c>.</param>
/// <param name="Before">In the store; null when it is not there.</param>
/// <param name="After">In the seed; null when it is not there.</param>
public sealed record FieldChange(string Name, object? Before, object? After);

/// <summary>One step from what a store holds to what it should hold.</summary>
/// <param name="Action">What happens.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Fields">For <see cref="ChangeAction.Change"/>: what differs, by name.</param>
public abstract record StoreChange(ChangeAction Action, string Reason, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The label or the type.</summary>
    public abstract string Group { get; }

    /// <summary>The value of <c>id</c> that the seed knows, or the one of what is removed.</summary>
    public abstract string Id { get; }

    /// <summary>Where the store holds it; null for what is added.</summary>
    internal string? ElementId { get; init; }

    /// <summary>Whether it is removed because it stands where something of the seed belongs, so that it must go first and its place is taken again.</summary>
    internal bool MakesRoom { get; init; }
}

/// <summary>A step for a node.</summary>
/// <param name="Action">What happens.</param>
/// <param name="Key">The node.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Fields">What differs.</param>
public sealed record NodeChange(ChangeAction Action, NodeKey Key, string Reason, IReadOnlyList<FieldChange> Fields)
    : StoreChange(Action, Reason, Fields)
{
    /// <inheritdoc/>
    public override string Group => Key.Label;

    /// <inheritdoc/>
    public override string Id => Key.Id;

    /// <summary>The node as it should be; null when it is removed.</summary>
    internal StoreNode? Desired { get; init; }

    internal IReadOnlyList<string> LabelsRemoved { get; init; } = [];
}

/// <summary>A step for a relationship.</summary>
/// <param name="Action">What happens.</param>
/// <param name="Type">The type.</param>
/// <param name="RelationshipId">Its <c>id</c>.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Fields">What differs.</param>
public sealed record RelationshipChange(ChangeAction Action, string Type, string RelationshipId, string Reason, IReadOnlyList<FieldChange> Fields)
    : StoreChange(Action, Reason, Fields)
{
    /// <inheritdoc/>
    public override string Group => Type;

    /// <inheritdoc/>
    public override string Id => RelationshipId;

    /// <summary>The relationship as it should be; null when it is removed.</summary>
    internal StoreRelationship? Desired { get; init; }
}

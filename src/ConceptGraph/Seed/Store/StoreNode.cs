namespace ConceptGraph.Seed.Store;

/// <summary>What identifies a node of ours in a store: a label with a uniqueness constraint on <c>id</c>, and that id.</summary>
/// <param name="Label"><c>Entity</c>, <c>Claim</c>, <c>Measurement</c> or <c>Dataset</c>.</param>
/// <param name="Id">The value of the property <c>id</c>.</param>
public readonly record struct NodeKey(string Label, string Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Label} {Id}";
}

/// <summary>A node as a store should hold it.</summary>
/// <param name="Key">What identifies it.</param>
/// <param name="Labels">All labels, that of the key first.</param>
/// <param name="Properties">All properties, <c>id</c> and <c>dataset</c> among them; none is null.</param>
public sealed record StoreNode(NodeKey Key, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object> Properties);

/// <summary>A relationship as a store should hold it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Id">The value of its property <c>id</c>, unique among relationships of its type.</param>
/// <param name="Start">The node it leaves.</param>
/// <param name="End">The node it reaches.</param>
/// <param name="Properties">All properties, <c>id</c> and <c>dataset</c> among them; none is null.</param>
public sealed record StoreRelationship(string Type, string Id, NodeKey Start, NodeKey End, IReadOnlyDictionary<string, object> Properties);

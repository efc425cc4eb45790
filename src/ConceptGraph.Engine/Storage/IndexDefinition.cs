namespace ConceptGraph.Engine.Storage;

/// <summary>An index, or the uniqueness constraint that it upholds, on properties of nodes with a label or of relationships of a type.</summary>
/// <param name="Name">The name, unique in the graph.</param>
/// <param name="IsNode">Nodes (by label) or relationships (by type).</param>
/// <param name="Token">The number of the label or type.</param>
/// <param name="Keys">The numbers of the property keys, in order; one for most.</param>
/// <param name="IsUnique">Whether two elements may not share the values of the keys.</param>
/// <param name="Kind">What kind of index it is.</param>
public sealed record IndexDefinition(string Name, bool IsNode, int Token, IReadOnlyList<int> Keys, bool IsUnique, IndexKind Kind = IndexKind.Range);

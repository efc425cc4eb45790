namespace ConceptGraph.Ontology;

/// <summary>A subtype of a kind; its id is the third label of a node.</summary>
public sealed record Subtype
{
    /// <summary>The label, such as <c>State</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string NameId { get; init; }

    public required string Definition { get; init; }

    public required string DefinitionId { get; init; }
}

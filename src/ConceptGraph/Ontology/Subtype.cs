namespace ConceptGraph.Ontology;

/// <summary>A subtype of a kind; its id is the third label of a node.</summary>
public sealed record Subtype
{
    /// <summary>The label, such as <c>State</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In English.</summary>
    public required string Name { get; init; }

    /// <summary>In Indonesian.</summary>
    public required string NameId { get; init; }

    /// <summary>One sentence in English.</summary>
    public required string Definition { get; init; }

    /// <summary>One sentence in Indonesian.</summary>
    public required string DefinitionId { get; init; }
}

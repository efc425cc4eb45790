namespace ConceptGraph.Ontology;

/// <summary>A kind of entity; its id is the second label of a node (<c>:Entity:Actor:State</c>).</summary>
public sealed record EntityKind
{
    /// <summary>The label, such as <c>Actor</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In English.</summary>
    public required string Name { get; init; }

    /// <summary>In Indonesian.</summary>
    public required string NameId { get; init; }

    /// <summary>One sentence in English.</summary>
    public required string Definition { get; init; }

    /// <summary>One sentence in Indonesian.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Ids of the properties that an entity of this kind may carry besides the common ones, in the order of the file.</summary>
    public required IReadOnlyList<string> Properties { get; init; }

    /// <summary>In the order of the file; every entity has one of them.</summary>
    public required IReadOnlyList<Subtype> Subtypes { get; init; }
}

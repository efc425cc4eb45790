namespace ConceptGraph.Ontology;

/// <summary>A kind of entity; its id is the second label of a node (<c>:Entity:Actor:State</c>).</summary>
public sealed record EntityKind
{
    /// <summary>The label, such as <c>Actor</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string NameId { get; init; }

    public required string Definition { get; init; }

    public required string DefinitionId { get; init; }

    /// <summary>Ids of the properties that an entity of this kind may carry besides the common ones, in the order of the file.</summary>
    public required IReadOnlyList<string> Properties { get; init; }

    public required IReadOnlyList<Subtype> Subtypes { get; init; }
}

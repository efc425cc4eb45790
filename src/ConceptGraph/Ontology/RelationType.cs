namespace ConceptGraph.Ontology;

/// <summary>A type of relation between two entities.</summary>
public sealed record RelationType
{
    /// <summary>The relationship type, such as <c>CONDUCTED_BY</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Read from start to end: "is conducted by".</summary>
    public required string Name { get; init; }

    /// <summary>Read from end to start: "conducts".</summary>
    public required string Inverse { get; init; }

    /// <summary><see cref="Name"/> after a plural: "are conducted by".</summary>
    public required string NamePlural { get; init; }

    /// <summary><see cref="Inverse"/> after a plural: "conduct".</summary>
    public required string InversePlural { get; init; }

    /// <summary>Indonesian verbs have no number.</summary>
    public required string NameId { get; init; }

    /// <summary><see cref="Inverse"/> in Indonesian.</summary>
    public required string InverseId { get; init; }

    /// <summary>What a drawing writes on the line.</summary>
    public required string Caption { get; init; }

    /// <summary><see cref="Caption"/> in Indonesian.</summary>
    public required string CaptionId { get; init; }

    /// <summary>One sentence in English.</summary>
    public required string Definition { get; init; }

    /// <summary>One sentence in Indonesian.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>The allowed combinations; a pair of kinds is allowed when one entry allows it.</summary>
    public required IReadOnlyList<AllowedEnds> Ends { get; init; }

    /// <summary>True when the direction means nothing; only one of the two directions is stored.</summary>
    public required bool Symmetric { get; init; }

    /// <summary>Whether following relations of the type never leads back to where it began.</summary>
    public required bool Acyclic { get; init; }

    /// <summary>Kinds whose entities must be the start of at least one such relation.</summary>
    public required IReadOnlyList<string> RequiredFor { get; init; }

    /// <summary>How many such relations one entity may start; null for any number.</summary>
    public required long? MaxPerSubject { get; init; }

    /// <summary>What relations of the type carry besides the common properties.</summary>
    public required IReadOnlyList<RelationProperty> Properties { get; init; }

    /// <summary>The nearest term of another vocabulary, such as <c>schema:organizer</c>; null when there is none.</summary>
    public required string? Vocabulary { get; init; }

    /// <summary>Whether a relation of the type may join entities of these kinds, in this direction.</summary>
    public bool Allows(string fromKind, string toKind) => Ends.Any(ends => ends.Allow(fromKind, toKind));
}

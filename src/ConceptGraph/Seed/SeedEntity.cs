namespace ConceptGraph.Seed;

/// <summary>An entity of the graph; a source is one too.</summary>
public sealed record SeedEntity
{
    /// <summary>Kebab-case ASCII, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The id of an <see cref="Ontology.EntityKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of a subtype of the kind.</summary>
    public required string Subtype { get; init; }

    /// <summary>The short English name.</summary>
    public required string Name { get; init; }

    /// <summary>Null when it has no Indonesian name of its own.</summary>
    public required string? NameId { get; init; }

    /// <summary>Whether the English name is a plural, which the verb of a sentence follows.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Other names, in any language.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Ids of entities that may have the same name or alias.</summary>
    public required IReadOnlyList<string> SharesNameWith { get; init; }

    /// <summary>One or two sentences in English.</summary>
    public required string Definition { get; init; }

    /// <summary>The same in Indonesian.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Retired ids that lead here.</summary>
    public required IReadOnlyList<string> FormerIds { get; init; }

    /// <summary>
    /// What the kind asks for, in the order of the file. Values are <see cref="string"/> (also for dates and addresses),
    /// <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or a list of strings.
    /// </summary>
    public required IReadOnlyDictionary<string, object> Properties { get; init; }

    /// <summary>Entity ids of the sources of its own properties.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The id of the topic that it stands in; null for a source.</summary>
    public required string? Topic { get; init; }

    /// <summary>The id of the dataset that it comes with.</summary>
    public required string Dataset { get; init; }

    /// <summary>Where the seed defines it.</summary>
    public required SourceSpan Span { get; init; }
}

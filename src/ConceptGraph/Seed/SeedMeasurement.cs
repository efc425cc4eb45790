namespace ConceptGraph.Seed;

/// <summary>A dated figure about an entity.</summary>
public sealed record SeedMeasurement
{
    /// <summary>Kebab-case ASCII, never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the entity that was measured.</summary>
    public required string Of { get; init; }

    /// <summary>What the figure counts, in English.</summary>
    public required string Name { get; init; }

    /// <summary>The same in Indonesian; null when the seed does not say.</summary>
    public required string? NameId { get; init; }

    /// <summary>Null when the text is no single number.</summary>
    public required double? Value { get; init; }

    /// <summary>The figure as the source words it.</summary>
    public required string Text { get; init; }

    /// <summary>Of the value; null for a bare number.</summary>
    public required string? Unit { get; init; }

    /// <summary>When it held; null when unknown.</summary>
    public required PartialDate? AsOf { get; init; }

    /// <summary>Who says so; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The id of the topic that it stands in.</summary>
    public required string Topic { get; init; }

    /// <summary>The id of the dataset that it comes with.</summary>
    public required string Dataset { get; init; }

    /// <summary>Where the seed says so.</summary>
    public required SourceSpan Span { get; init; }
}

namespace ConceptGraph.Seed;

/// <summary>A dated figure about an entity.</summary>
public sealed record SeedMeasurement
{
    public required string Id { get; init; }

    /// <summary>The id of the entity that was measured.</summary>
    public required string Of { get; init; }

    public required string Name { get; init; }

    public required string? NameId { get; init; }

    /// <summary>Null when the text is no single number.</summary>
    public required double? Value { get; init; }

    /// <summary>The figure as the source words it.</summary>
    public required string Text { get; init; }

    public required string? Unit { get; init; }

    public required PartialDate? AsOf { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    public required string Topic { get; init; }

    public required string Dataset { get; init; }

    public required SourceSpan Span { get; init; }
}

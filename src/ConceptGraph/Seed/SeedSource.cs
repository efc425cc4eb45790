namespace ConceptGraph.Seed;

/// <summary>A work or page that facts point to.</summary>
public sealed record SeedSource
{
    /// <summary>The kind of every source as an entity.</summary>
    public const string Kind = "Source";

    /// <summary>The source as an entity: names, definitions, and the properties below by their keys in the file.</summary>
    public required SeedEntity Entity { get; init; }

    /// <summary>The short name in the seed, such as <c>S013</c>.</summary>
    public required string Ref { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Null when unknown, as are the rest.</summary>
    public required long? Year { get; init; }

    public required string? Publisher { get; init; }

    public required string? Address { get; init; }

    public required PartialDate? Accessed { get; init; }

    public required string? Language { get; init; }

    public required string? Quality { get; init; }

    public string Id => Entity.Id;
}

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

    /// <summary>The full title as found.</summary>
    public required string Title { get; init; }

    /// <summary>By-lines only; empty when unknown.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Null when unknown, as are the rest.</summary>
    public required long? Year { get; init; }

    /// <summary>The publisher or site.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Where the work or page was found.</summary>
    public required string? Address { get; init; }

    /// <summary>When the page was read.</summary>
    public required PartialDate? Accessed { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string? Language { get; init; }

    /// <summary>How far it can be relied on: scholarly, press, official, reference or weak.</summary>
    public required string? Quality { get; init; }

    /// <summary>The id of the source as an entity.</summary>
    public string Id => Entity.Id;
}

namespace ConceptGraph.Cli.Facts;

/// <summary>A relation between two entities with all that is said about it.</summary>
internal sealed record Fact
{
    public required string Id { get; init; }

    /// <summary>The relationship type, such as <c>USES</c>.</summary>
    public required string Type { get; init; }

    public required EntityName Start { get; init; }

    public required EntityName End { get; init; }

    /// <summary>asserted, contested or contradicted.</summary>
    public required string Stance { get; init; }

    /// <summary>seed, verified, generalKnowledge or editorial.</summary>
    public required string Basis { get; init; }

    public required string Confidence { get; init; }

    public required string? Qualifier { get; init; }

    public required string? ValidFrom { get; init; }

    public required string? ValidTo { get; init; }

    /// <summary>What the type asks for, such as <c>role</c>; names in place of ids.</summary>
    public required IReadOnlyList<(string Key, string Value)> Details { get; init; }

    /// <summary>Names of those whose view it is; empty when it is the sources' own.</summary>
    public required IReadOnlyList<string> AssertedBy { get; init; }

    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>The claim in the words of the graph; null when the fact is nobody's view in particular.</summary>
    public required string? Claim { get; init; }

    public required IReadOnlyList<Objection> Objections { get; init; }

    public bool IsDisputed => Stance is "contested" or "contradicted";
}

/// <summary>Where something is said.</summary>
/// <param name="Source">The entity id of the source.</param>
/// <param name="Ref">Its short name, such as <c>S013</c>; the id where it has none.</param>
/// <param name="Locator">The place in it; empty when there is none.</param>
internal sealed record Place(string Source, string Ref, string Locator)
{
    /// <summary>A locator of an article already begins with the article's short name.</summary>
    public override string ToString() =>
        Locator.Length == 0 ? Ref : Locator.StartsWith(Ref + ".", StringComparison.Ordinal) ? Locator : $"{Ref} {Locator}";
}

/// <summary>Somebody who says otherwise.</summary>
/// <param name="Who">A source by its place, or the name of an actor.</param>
/// <param name="IsDenial">Whether an actor denies it; else a source disputes it.</param>
/// <param name="Why">What is said instead.</param>
/// <param name="Source">The entity id of the source; null for a denial.</param>
internal sealed record Objection(string Who, bool IsDenial, string Why, string? Source);

namespace ConceptGraph.Seed;

/// <summary>A claim that a relation holds between two entities. Ids in it are entity ids, also when the file names a source by its ref.</summary>
public sealed record SeedRelation
{
    public required string From { get; init; }

    public required string Type { get; init; }

    public required string To { get; init; }

    /// <summary>Null unless two facts of one type hold between the same ends.</summary>
    public required string? Discriminator { get; init; }

    public required ClaimStance Stance { get; init; }

    public required ClaimBasis Basis { get; init; }

    public required ClaimConfidence Confidence { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Those whose view it is; empty when it is the sources' own.</summary>
    public required IReadOnlyList<string> AssertedBy { get; init; }

    public required PartialDate? ValidFrom { get; init; }

    public required PartialDate? ValidTo { get; init; }

    public required string? Qualifier { get; init; }

    public required string? QualifierId { get; init; }

    /// <summary>What the type asks for; values as in <see cref="SeedEntity.Properties"/>.</summary>
    public required IReadOnlyDictionary<string, object> Properties { get; init; }

    /// <summary>The claim in a sentence; not null when <see cref="IsClaim"/>.</summary>
    public required string? Text { get; init; }

    public required string? TextId { get; init; }

    public required IReadOnlyList<Dispute> Disputes { get; init; }

    public required IReadOnlyList<Denial> Denials { get; init; }

    public required string Topic { get; init; }

    public required string Dataset { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary><c>from/TYPE/to</c>, with <c>#discriminator</c> when there is one.</summary>
    public string Id => Discriminator is null ? $"{From}/{Type}/{To}" : $"{From}/{Type}/{To}#{Discriminator}";

    /// <summary>Whether a <c>:Claim</c> node stands beside the relation: it is disputed, or it is somebody's view.</summary>
    public bool IsClaim => Stance != ClaimStance.Asserted || AssertedBy.Count > 0 || Properties.ContainsKey("attributedBy");
}

namespace ConceptGraph.Seed;

/// <summary>A claim that a relation holds between two entities. Ids in it are entity ids, also when the file names a source by its ref.</summary>
public sealed record SeedRelation
{
    /// <summary>The id of the entity that it starts from.</summary>
    public required string From { get; init; }

    /// <summary>The id of a <see cref="Ontology.RelationType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The id of the entity that it leads to.</summary>
    public required string To { get; init; }

    /// <summary>Null unless two facts of one type hold between the same ends.</summary>
    public required string? Discriminator { get; init; }

    /// <summary>Whether other sources speak against it.</summary>
    public required ClaimStance Stance { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ClaimBasis Basis { get; init; }

    /// <summary>How sure it is.</summary>
    public required ClaimConfidence Confidence { get; init; }

    /// <summary>Who says so, and where; empty for what is editorial or general knowledge.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Those whose view it is; empty when it is the sources' own.</summary>
    public required IReadOnlyList<string> AssertedBy { get; init; }

    /// <summary>Since when it holds; null when unknown.</summary>
    public required PartialDate? ValidFrom { get; init; }

    /// <summary>Until when it held; null when it still does, or when that is unknown.</summary>
    public required PartialDate? ValidTo { get; init; }

    /// <summary>What does not fit elsewhere, in English; null when there is nothing to add.</summary>
    public required string? Qualifier { get; init; }

    /// <summary>The same in Indonesian.</summary>
    public required string? QualifierId { get; init; }

    /// <summary>What the type asks for; values as in <see cref="SeedEntity.Properties"/>.</summary>
    public required IReadOnlyDictionary<string, object> Properties { get; init; }

    /// <summary>The claim in a sentence; not null when <see cref="IsClaim"/>.</summary>
    public required string? Text { get; init; }

    /// <summary><see cref="Text"/> in Indonesian.</summary>
    public required string? TextId { get; init; }

    /// <summary>Sources that say otherwise; at least one unless the claim is asserted.</summary>
    public required IReadOnlyList<Dispute> Disputes { get; init; }

    /// <summary>Actors that deny it.</summary>
    public required IReadOnlyList<Denial> Denials { get; init; }

    /// <summary>The id of the topic that it stands in.</summary>
    public required string Topic { get; init; }

    /// <summary>The id of the dataset that it comes with.</summary>
    public required string Dataset { get; init; }

    /// <summary>Where the seed says so.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary><c>from/TYPE/to</c>, with <c>#discriminator</c> when there is one.</summary>
    public string Id => Discriminator is null ? $"{From}/{Type}/{To}" : $"{From}/{Type}/{To}#{Discriminator}";

    /// <summary>Whether a <c>:Claim</c> node stands beside the relation: it is disputed, or it is somebody's view.</summary>
    public bool IsClaim => Stance != ClaimStance.Asserted || AssertedBy.Count > 0 || Properties.ContainsKey("attributedBy");
}

namespace ConceptGraph.Seed;

/// <summary>Where a claim comes from.</summary>
public enum ClaimBasis
{
    /// <summary>One of the two articles.</summary>
    Seed,

    /// <summary>A source that was read.</summary>
    Verified,

    /// <summary>Known without a source that was read.</summary>
    GeneralKnowledge,

    /// <summary>Our own ordering of the field.</summary>
    Editorial,
}

namespace ConceptGraph.Seed;

/// <summary>Where a claim comes from.</summary>
public enum ClaimBasis
{
    /// <summary>One of the two articles.</summary>
    Seed,

    /// <summary>A source that was read.</summary>
    Verified,

    GeneralKnowledge,

    /// <summary>Our own ordering of the field.</summary>
    Editorial,
}

namespace ConceptGraph.Seed;

/// <summary>How sure a claim is.</summary>
public enum ClaimConfidence
{
    /// <summary>Verified in a source that was read.</summary>
    High,

    /// <summary>A weak source, our classification, or an article alone.</summary>
    Medium,

    /// <summary>Contested by better sources, or general knowledge only.</summary>
    Low,
}

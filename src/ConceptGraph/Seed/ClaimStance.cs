namespace ConceptGraph.Seed;

/// <summary>How a claim stands among the sources.</summary>
public enum ClaimStance
{
    /// <summary>Nothing in the graph speaks against it.</summary>
    Asserted,

    /// <summary>Sources of weight disagree.</summary>
    Contested,

    /// <summary>Better sources say otherwise.</summary>
    Contradicted,
}

namespace ConceptGraph.Seed;

/// <summary>How bad a mistake is.</summary>
public enum SeedSeverity
{
    /// <summary>The seed is not loaded.</summary>
    Error,

    /// <summary>The seed is loaded all the same.</summary>
    Warning,
}

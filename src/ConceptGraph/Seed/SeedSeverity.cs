namespace ConceptGraph.Seed;

public enum SeedSeverity
{
    /// <summary>The seed is not loaded.</summary>
    Error,

    /// <summary>The seed is loaded all the same.</summary>
    Warning,
}

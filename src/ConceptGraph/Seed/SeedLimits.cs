namespace ConceptGraph.Seed;

/// <summary>How much a seed may ask of its reader.</summary>
public sealed record SeedLimits
{
    /// <summary>What the reader uses unless it is told otherwise.</summary>
    public static SeedLimits Default { get; } = new();

    /// <summary>Bytes of one file; 128 MiB unless told otherwise.</summary>
    public int MaxFileBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How deep lists and mappings may be nested; the format itself needs 6.</summary>
    public int MaxDepth { get; init; } = 16;

    /// <summary>Diagnostics kept of one run; the rest is counted in one last diagnostic.</summary>
    public int MaxDiagnostics { get; init; } = 10_000;
}

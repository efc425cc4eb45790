namespace ConceptGraph;

/// <summary>How to open a knowledge graph.</summary>
public sealed record KnowledgeGraphOptions
{
    /// <summary>Seed folders, laid one over the other; empty for the nearest <c>graph-seed</c> in the current folder or one above it.</summary>
    public IReadOnlyList<string> SeedFolders { get; init; } = [];
}

namespace ConceptGraph.Seed.Store;

/// <summary>How far a seeder may go.</summary>
public sealed record StoreOptions
{
    /// <summary>Whether what left the seed is removed from the store; else it is kept and reported.</summary>
    public bool Prune { get; init; } = true;

    /// <summary>How many nodes and relationships may be removed; null for a tenth of what the store holds of ours.</summary>
    public int? MaxDeletes { get; init; }

    /// <summary>Whether to write into a database that holds other data and none of ours yet.</summary>
    public bool BesideOtherData { get; init; }

    /// <summary>Rows in one statement, which is one transaction.</summary>
    public int BatchSize { get; init; } = 1_000;
}

namespace ConceptGraph.Seed.Store;

/// <summary>How far an apply is.</summary>
/// <param name="Step"><c>schema</c>, <c>dataset</c>, <c>nodes</c>, <c>relationships</c> or <c>verify</c>.</param>
/// <param name="Done">Steps of the plan that are done.</param>
/// <param name="Total">Steps of the plan.</param>
public sealed record StoreProgress(string Step, int Done, int Total);

/// <summary>What an apply did.</summary>
/// <param name="Plan">What differed at its start.</param>
/// <param name="Writes">Statements that wrote; 0 when nothing differed.</param>
/// <param name="Final">What was read back at the end: no change, and what was kept.</param>
public sealed record ApplyReport(StorePlan Plan, int Writes, StorePlan Final);

/// <summary>What a store says of a dataset.</summary>
/// <param name="Id">The dataset.</param>
/// <param name="Version">Its version; null while it was never applied to the end.</param>
/// <param name="Digest">The digest of what it holds.</param>
/// <param name="State"><c>applying</c> or <c>applied</c>.</param>
/// <param name="AppliedAt">When, as ISO 8601.</param>
/// <param name="Nodes">How many nodes carry its stamp, the dataset's own among them.</param>
/// <param name="Relationships">How many relationships carry its stamp.</param>
public sealed record DatasetStatus(string Id, string? Version, string? Digest, string? State, string? AppliedAt, long Nodes, long Relationships);

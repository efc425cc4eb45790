namespace ConceptGraph.Seed;

/// <summary>A place that supports a fact.</summary>
/// <param name="Source">The entity id of the source, also when the file names its ref.</param>
/// <param name="Locator">The place in it; empty when there is none.</param>
/// <param name="Span">Where the seed says so.</param>
public sealed record Evidence(string Source, string Locator, SourceSpan Span);

namespace ConceptGraph.Seed;

/// <summary>A source that says otherwise.</summary>
/// <param name="Source">The entity id of the source.</param>
/// <param name="Locator">The place in it; empty when there is none.</param>
/// <param name="Why">What it says instead, in English.</param>
/// <param name="WhyId">The same in Indonesian.</param>
/// <param name="Span">Where the seed says so.</param>
public sealed record Dispute(string Source, string Locator, string Why, string WhyId, SourceSpan Span);

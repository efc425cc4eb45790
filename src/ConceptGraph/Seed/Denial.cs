namespace ConceptGraph.Seed;

/// <summary>An actor that denies a claim.</summary>
/// <param name="Actor">The entity id of the actor.</param>
/// <param name="Date">Null when unknown.</param>
/// <param name="Why">In which words, in English.</param>
/// <param name="WhyId">The same in Indonesian.</param>
/// <param name="Source">The entity id of the source that reports it; null when there is none.</param>
/// <param name="Span">Where the seed says so.</param>
public sealed record Denial(string Actor, PartialDate? Date, string Why, string WhyId, string? Source, SourceSpan Span);

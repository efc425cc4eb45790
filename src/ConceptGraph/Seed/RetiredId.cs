namespace ConceptGraph.Seed;

/// <summary>An id that must never be used again and leads nowhere.</summary>
public sealed record RetiredId(string Id, string Why, SourceSpan Span);

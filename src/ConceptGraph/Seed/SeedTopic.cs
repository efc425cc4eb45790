namespace ConceptGraph.Seed;

/// <summary>What one file of <c>topics/</c> is about.</summary>
public sealed record SeedTopic(string Id, string Name, string NameId, SourceSpan Span);

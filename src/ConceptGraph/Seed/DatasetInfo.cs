namespace ConceptGraph.Seed;

/// <summary>What a seed folder writes; its id stamps every node and relationship that comes from the folder.</summary>
public sealed record DatasetInfo(string Id, string Name, string NameId, string Version, string Licence, SourceSpan Span);

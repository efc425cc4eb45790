namespace ConceptGraph.Ontology;

/// <summary>One of the allowed values of a property.</summary>
/// <param name="Id">The value in the seed and on the relationship.</param>
/// <param name="Name">How an English sentence says it.</param>
/// <param name="NameId">The same in Indonesian.</param>
public sealed record PropertyValue(string Id, string Name, string NameId);

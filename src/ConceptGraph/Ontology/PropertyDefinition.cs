namespace ConceptGraph.Ontology;

/// <summary>A property that entities of some kinds may carry besides the common ones.</summary>
public sealed record PropertyDefinition(string Id, PropertyType Type, string Definition);

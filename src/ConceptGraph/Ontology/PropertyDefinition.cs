namespace ConceptGraph.Ontology;

/// <summary>A property that entities of some kinds may carry besides the common ones.</summary>
/// <param name="Id">The key in the seed and on the node.</param>
/// <param name="Type">What the value is.</param>
/// <param name="Name">What a card calls it in English; the id when the ontology does not say.</param>
/// <param name="NameId">The same in Indonesian.</param>
/// <param name="Definition">What it says.</param>
public sealed record PropertyDefinition(string Id, PropertyType Type, string Name, string NameId, string Definition);

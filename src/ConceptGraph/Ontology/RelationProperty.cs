namespace ConceptGraph.Ontology;

/// <summary>A property that relations of one type carry besides the common ones.</summary>
/// <param name="Id">The key in the seed and on the relationship.</param>
/// <param name="Type">Text unless the ontology says otherwise.</param>
/// <param name="Name">What stands before the value in an English sentence, such as "as" or "attributed by"; the id when the ontology does not say.</param>
/// <param name="NameId">The same in Indonesian.</param>
/// <param name="Values">The closed list of allowed values; empty when any value of the type will do.</param>
/// <param name="Required">Whether every relation of the type must carry it.</param>
public sealed record RelationProperty(string Id, PropertyType Type, string Name, string NameId, IReadOnlyList<PropertyValue> Values, bool Required);

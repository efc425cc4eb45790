using System.Collections.Frozen;

namespace ConceptGraph.Ontology;

/// <summary>The one vocabulary: kinds with subtypes, properties and relation types, in the order of the files. Immutable.</summary>
public sealed class GraphOntology
{
    private readonly FrozenDictionary<string, EntityKind> kindsById;
    private readonly FrozenDictionary<string, PropertyDefinition> propertiesById;
    private readonly FrozenDictionary<string, RelationType> relationsById;

    /// <summary>Of two terms with one id the first is found.</summary>
    public GraphOntology(
        IReadOnlyList<EntityKind> kinds,
        IReadOnlyList<PropertyDefinition> properties,
        IReadOnlyList<RelationType> relations)
    {
        Kinds = kinds;
        Properties = properties;
        Relations = relations;
        kindsById = kinds.DistinctBy(kind => kind.Id).ToFrozenDictionary(kind => kind.Id);
        propertiesById = properties.DistinctBy(property => property.Id).ToFrozenDictionary(property => property.Id);
        relationsById = relations.DistinctBy(relation => relation.Id).ToFrozenDictionary(relation => relation.Id);
    }

    /// <summary>Without any term.</summary>
    public static GraphOntology Empty { get; } = new([], [], []);

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; }

    /// <summary>What entities may carry besides the common properties.</summary>
    public IReadOnlyList<PropertyDefinition> Properties { get; }

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<RelationType> Relations { get; }

    /// <summary>Null when there is no such kind; ids are compared exactly, as everywhere here.</summary>
    public EntityKind? FindKind(string id) => kindsById.GetValueOrDefault(id);

    /// <summary>Null when there is no such kind, or it has no such subtype.</summary>
    public Subtype? FindSubtype(string kindId, string subtypeId) =>
        FindKind(kindId)?.Subtypes.FirstOrDefault(subtype => subtype.Id == subtypeId);

    /// <summary>Null when there is no such property.</summary>
    public PropertyDefinition? FindProperty(string id) => propertiesById.GetValueOrDefault(id);

    /// <summary>Null when there is no such type.</summary>
    public RelationType? FindRelation(string id) => relationsById.GetValueOrDefault(id);
}

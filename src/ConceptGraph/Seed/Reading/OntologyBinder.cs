using ConceptGraph.Ontology;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Builds the ontology out of the ontology files of all folders.</summary>
internal static class OntologyBinder
{
    public static GraphOntology Bind(IEnumerable<SeedDocument> documents)
    {
        List<SeedDocument> files = [.. documents.Where(document => document.Role == SeedFileRole.Ontology)];
        return new GraphOntology(
            [.. files.SelectMany(file => file.Items("kinds")).Select(Kind)],
            [.. files.SelectMany(file => file.Items("properties")).Select(Property)],
            [.. files.SelectMany(file => file.Items("relations")).Select(Relation)]);
    }

    private static EntityKind Kind(YamlMapping node) => new()
    {
        Id = node.Text("id"),
        Name = node.Text("name"),
        NameId = node.Text("nameId"),
        Definition = node.Text("definition"),
        DefinitionId = node.Text("definitionId"),
        Properties = node.Texts("properties"),
        Subtypes = [.. node.Mappings("subtypes").Select(Subtype)],
    };

    private static Subtype Subtype(YamlMapping node) => new()
    {
        Id = node.Text("id"),
        Name = node.Text("name"),
        NameId = node.Text("nameId"),
        Definition = node.Text("definition"),
        DefinitionId = node.Text("definitionId"),
    };

    private static PropertyDefinition Property(YamlMapping node) =>
        new(node.Text("id"), node.Term<PropertyType>("type"), node.TextOrNull("name") ?? node.Text("id"), node.TextOrNull("nameId") ?? node.Text("id"), node.Text("definition"));

    private static RelationType Relation(YamlMapping node) => new()
    {
        Id = node.Text("id"),
        Name = node.Text("name"),
        Inverse = node.Text("inverse"),
        NamePlural = node.TextOrNull("namePlural") ?? node.Text("name"),
        InversePlural = node.TextOrNull("inversePlural") ?? node.Text("inverse"),
        NameId = node.Text("nameId"),
        InverseId = node.Text("inverseId"),
        Caption = node.Text("caption"),
        CaptionId = node.Text("captionId"),
        Definition = node.Text("definition"),
        DefinitionId = node.Text("definitionId"),
        Ends = node.Find("ends") is null ? [Ends(node)] : [.. node.Mappings("ends").Select(Ends)],
        Symmetric = node.Flag("symmetric"),
        Acyclic = node.Flag("acyclic"),
        RequiredFor = node.Texts("requiredFor"),
        MaxPerSubject = node.Integer("maxPerSubject"),
        Properties = [.. node.Mappings("properties").Select(RelationProperty)],
        Vocabulary = node.TextOrNull("vocabulary"),
    };

    private static AllowedEnds Ends(YamlMapping node) => new(node.Texts("from"), node.Texts("to"));

    private static RelationProperty RelationProperty(YamlMapping node) => new(
        node.Text("id"),
        node.Term<PropertyType>("type"),
        node.TextOrNull("name") ?? node.Text("id"),
        node.TextOrNull("nameId") ?? node.Text("id"),
        [.. node.Mappings("values").Select(value => new PropertyValue(value.Text("id"), value.Text("name"), value.Text("nameId")))],
        node.Flag("required"));
}

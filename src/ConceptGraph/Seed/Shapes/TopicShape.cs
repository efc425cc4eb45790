using ConceptGraph.Ontology;
using static ConceptGraph.Seed.Shapes.Shape;

namespace ConceptGraph.Seed.Shapes;

/// <summary>The shape of a file of <c>topics/</c>, which depends on the ontology.</summary>
internal static class TopicShape
{
    private static readonly ListShape Evidence = LinesOf(
        Required("source", SourceReference, "The ref or id of the source."),
        Optional("locator", Locator, "The place in it; for an article a locator of articles.yaml."));

    public static MappingShape File(GraphOntology ontology) => new(
    [
        Required("topic", new MappingShape(
        [
            Required("id", NewId(IdPattern.Kebab), "The topic's id; not an entity's."),
            Required("name", Text, "English name."),
            Required("nameId", Text, "Indonesian name."),
        ]) { OnOneLine = true }, "What the file is about."),
        Optional("entities", new ListShape(Entity(ontology)) { SortedBy = ["id"] }, "Nodes."),
        Optional("relations", new ListShape(Relation(ontology)) { SortedBy = ["from", "type", "to", "discriminator"] }, "Claims about two entities."),
        Optional("measurements", new ListShape(Measurement()) { SortedBy = ["id"] }, "Dated figures."),
        Optional("retired", new ListShape(new MappingShape(
        [
            Required("id", NewId(IdPattern.Kebab), "Never to be used again; leads nowhere."),
            Required("why", Text, "Why it was retired."),
        ]) { OnOneLine = true }) { SortedBy = ["id"] }, "Ids that are gone."),
    ]);

    public static VariantShape Entity(GraphOntology ontology) => new(
        "kind",
        ontology.Kinds.DistinctBy(kind => kind.Id).ToDictionary(
            kind => kind.Id,
            kind => new MappingShape(EntityKeys(ontology, [.. kind.Subtypes.Select(subtype => subtype.Id)], kind.Properties.Select(ontology.FindProperty).OfType<PropertyDefinition>()))),
        EntityKeys(ontology, [], ontology.Properties));

    public static VariantShape Relation(GraphOntology ontology) => new(
        "type",
        ontology.Relations.DistinctBy(type => type.Id).ToDictionary(type => type.Id, type => new MappingShape(RelationKeys(ontology, type.Properties))),
        RelationKeys(ontology, ontology.Relations.SelectMany(type => type.Properties).Select(property => property with { Required = false, Values = [] })));

    public static MappingShape Measurement() => new(
    [
        Required("id", NewId(IdPattern.Kebab), "The measurement's id."),
        Required("of", EntityReference, "What was measured."),
        Required("name", Text, "What the figure counts."),
        Optional("nameId", Text, "The same in Indonesian."),
        Optional("value", Number, "Absent when the text is no single number."),
        Required("text", Text, "The figure as the source words it."),
        Optional("unit", Text, "Of the value."),
        Optional("asOf", Date, "When it held."),
        Required("evidence", new ListShape(Evidence.Item) { OnOneLine = true }, "Who says so."),
    ]);

    private static IEnumerable<KeyShape> EntityKeys(GraphOntology ontology, IReadOnlyList<string> subtypes, IEnumerable<PropertyDefinition> properties)
    {
        KeyShape[] first =
        [
            Required("id", NewEntityId, "Kebab-case, never reused."),
            Required("kind", new ScalarShape(ScalarType.Kind) { Values = [.. ontology.Kinds.Select(kind => kind.Id)] }, "A kind of ontology.yaml."),
            Required("subtype", new ScalarShape(ScalarType.Subtype) { Values = subtypes }, "A subtype of the kind."),
            Required("name", ShortText, "Short English name."),
            Optional("nameId", Text, "Indonesian name; the articles' own term where they have one."),
            Optional("plural", Flag, "Whether the English name is a plural: States use, not uses."),
            Optional("aliases", Texts, "Other names."),
            Optional("sharesNameWith", EntityReferences, "Other entities that may have the same name or alias."),
            Required("definition", Text, "One or two sentences in English."),
            Required("definitionId", Text, "The same in Indonesian."),
            Optional("formerIds", new ListShape(NewEntityId), "Retired ids that lead here."),
        ];
        KeyShape[] last = [Optional("sources", SourceReferences, "Where the entity's own properties come from.")];
        return WithoutClashes([.. first, .. properties.Select(OfProperty), .. last]);
    }

    private static IEnumerable<KeyShape> RelationKeys(GraphOntology ontology, IEnumerable<RelationProperty> properties)
    {
        KeyShape[] first =
        [
            Required("from", EntityReference, "The id of an entity."),
            Required("type", new ScalarShape(ScalarType.Relation) { Values = [.. ontology.Relations.Select(type => type.Id)] }, "A relation type of ontology.yaml."),
            Required("to", EntityReference, "The id of an entity."),
            Optional("discriminator", ShortText, "Only where two facts of one type hold between the same ends."),
            Optional("stance", Choice(ClaimTerms.Stances), "How the claim stands; asserted when absent."),
            Required("basis", Choice(ClaimTerms.Bases), "Where it comes from."),
            Required("confidence", Choice(ClaimTerms.Confidences), "How sure it is."),
            Optional("evidence", Evidence, "Who says so, and where; needed except for basis editorial and generalKnowledge."),
            Optional("assertedBy", EntityReferences, "Those whose view it is, when not the source's author."),
            Optional("validFrom", Date, "Since when it holds."),
            Optional("validTo", Date, "Until when it held."),
            Optional("qualifier", Text, "What does not fit elsewhere, in English."),
            Optional("qualifierId", Text, "The same in Indonesian."),
        ];
        KeyShape[] last =
        [
            Optional("text", Text, "The claim in a sentence; needed when contested, contradicted, assertedBy or attributedBy is given."),
            Optional("textId", Text, "The same in Indonesian."),
            Optional("disputes", ListOf(
                Required("source", SourceReference, "Who disputes it."),
                Optional("locator", Locator, "The place in it."),
                Required("why", Text, "What it says instead."),
                Required("whyId", Text, "The same in Indonesian.")), "Needed when contested or contradicted."),
            Optional("denials", ListOf(
                Required("actor", EntityReference, "Who denies it."),
                Optional("date", Date, "When."),
                Required("why", Text, "In which words."),
                Required("whyId", Text, "The same in Indonesian."),
                Optional("source", SourceReference, "Who reports the denial.")), "Actors that deny the claim."),
        ];
        return WithoutClashes([.. first, .. properties.Select(OfProperty), .. last]);
    }

    /// <summary>A property that takes the name of a common key is the ontology's mistake, reported there.</summary>
    private static IEnumerable<KeyShape> WithoutClashes(IEnumerable<KeyShape> keys) => keys.DistinctBy(key => key.Name);

    private static KeyShape OfProperty(PropertyDefinition property) =>
        Optional(property.Id, OfType(property.Type, []), property.Definition);

    private static KeyShape OfProperty(RelationProperty property) =>
        new(property.Id, OfType(property.Type, [.. property.Values.Select(value => value.Id)]), property.Required, "What this type of relation asks for.");

    private static ValueShape OfType(PropertyType type, IReadOnlyList<string> values) => type switch
    {
        PropertyType.Text when values.Count > 0 => Choice(values),
        PropertyType.Texts when values.Count > 0 => new ListShape(Choice(values)),
        PropertyType.Integer => Integer,
        PropertyType.Number => Number,
        PropertyType.Boolean => Flag,
        PropertyType.Date => Date,
        PropertyType.Url => Url,
        PropertyType.Texts => Texts,
        PropertyType.Entity => EntityReference,
        PropertyType.Entities => EntityReferences,
        _ => Text,
    };
}

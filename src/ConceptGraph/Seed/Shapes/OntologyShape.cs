using static ConceptGraph.Seed.Shapes.Shape;

namespace ConceptGraph.Seed.Shapes;

/// <summary>The shape of <c>ontology.yaml</c>.</summary>
internal static class OntologyShape
{
    public static IReadOnlyList<string> PropertyTypes { get; } =
        ["text", "integer", "number", "boolean", "date", "url", "texts", "entity", "entities"];

    public static MappingShape File { get; } = new(
    [
        Optional("kinds", new ListShape(Kind()), "Kinds of entities."),
        Optional("properties", LinesOf(
            Required("id", NewId(IdPattern.Property), "The key in the seed and in the store."),
            Required("type", Choice(PropertyTypes), "What the value is."),
            Optional("name", Text, "What a card calls it; the id when absent."),
            Optional("nameId", Text, "The same in Indonesian."),
            Required("definition", Text, "What it says.")), "What entities may carry besides the common keys."),
        Optional("relations", new ListShape(Relation()), "Types of relations."),
    ]);

    private static MappingShape Kind() => new(
    [
        .. Named(IdPattern.Label, "The label."),
        Optional("properties", Texts, "Ids of the properties that an entity of the kind may carry."),
        Required("subtypes", new ListShape(new MappingShape(Named(IdPattern.Label, "The label."))), "Its subtypes."),
    ]);

    private static IEnumerable<KeyShape> Named(IdPattern pattern, string meaning) =>
    [
        Required("id", NewId(pattern), meaning),
        Required("name", Text, "English name."),
        Required("nameId", Text, "Indonesian name."),
        Required("definition", Text, "One sentence in English."),
        Required("definitionId", Text, "One sentence in Indonesian."),
    ];

    private static MappingShape Relation() => new(
    [
        Required("id", NewId(IdPattern.RelationType), "The relationship type."),
        Required("name", Text, "Read from start to end."),
        Required("inverse", Text, "Read from end to start."),
        Optional("namePlural", Text, "The name after a plural."),
        Optional("inversePlural", Text, "The inverse after a plural."),
        Required("nameId", Text, "Indonesian, read from start to end."),
        Required("inverseId", Text, "Indonesian, read from end to start."),
        Required("caption", Text, "What a drawing writes on the line."),
        Required("captionId", Text, "The same in Indonesian."),
        Required("definition", Text, "One sentence in English."),
        Required("definitionId", Text, "One sentence in Indonesian."),
        Optional("from", Texts, "Kinds at the start, when every combination with to is allowed."),
        Optional("to", Texts, "Kinds at the end."),
        Optional("ends", LinesOf(
            Required("from", Texts, "Kinds at the start."),
            Required("to", Texts, "Kinds at the end.")), "Allowed combinations, instead of from and to."),
        Optional("symmetric", Flag, "Whether the direction means nothing."),
        Optional("acyclic", Flag, "Whether following it never leads back."),
        Optional("requiredFor", Texts, "Kinds that must start at least one."),
        Optional("maxPerSubject", Integer, "How many one entity may start."),
        Optional("properties", LinesOf(
            Required("id", NewId(IdPattern.Property), "The key in the seed and in the store."),
            Optional("type", Choice(PropertyTypes), "What the value is; text when absent."),
            Optional("name", Text, "What stands before the value in a sentence; the id when absent."),
            Optional("nameId", Text, "The same in Indonesian."),
            Optional("values", LinesOf(
                Required("id", NewId(IdPattern.Property), "The value in the seed and in the store."),
                Required("name", Text, "How a sentence says it."),
                Required("nameId", Text, "The same in Indonesian.")), "The allowed values."),
            Optional("required", Flag, "Whether every relation of the type must carry it.")), "Properties beyond the common ones."),
        Optional("vocabulary", Text, "Nearest term of another vocabulary."),
    ]);
}

using static ConceptGraph.Seed.Shapes.Shape;

namespace ConceptGraph.Seed.Shapes;

/// <summary>The shape of <c>sources.yaml</c>.</summary>
internal static class SourcesShape
{
    public static IReadOnlyList<string> Qualities { get; } = ["scholarly", "press", "official", "reference", "weak"];

    public static MappingShape File(IReadOnlyList<string> subtypes) => new(
    [
        Required("sources", new ListShape(Source(subtypes)) { SortedBy = ["id"] }, "Works and pages that facts point to."),
    ]);

    public static MappingShape Source(IReadOnlyList<string> subtypes) => new(
    [
        Required("id", NewEntityId, "The id of the source as an entity."),
        Required("ref", NewId(IdPattern.Ref), "Its short name in the seed."),
        Required("subtype", new ScalarShape(ScalarType.Subtype) { Values = subtypes }, "What sort of source it is."),
        Required("name", ShortText, "Short name."),
        Optional("nameId", Text, "Short name in Indonesian."),
        Optional("aliases", Texts, "Other names."),
        Optional("sharesNameWith", EntityReferences, "Other entities that may have the same name or alias."),
        Required("definition", Text, "One sentence of our own on what it is."),
        Required("definitionId", Text, "The same in Indonesian."),
        Optional("formerIds", new ListShape(NewEntityId), "Retired ids that lead here."),
        Required("title", Text, "Full title as found."),
        Required("authors", Texts, "By-lines only; an empty list when unknown."),
        Optional("year", Integer, "Absent when unknown."),
        Optional("publisher", Text, "Publisher or site."),
        Optional("address", Url, "Where it was found."),
        Optional("accessed", Date, "When it was read."),
        Optional("language", Text, "BCP 47 tag, such as en."),
        Optional("quality", Choice(Qualities), "How far it can be relied on."),
    ]);
}

using static ConceptGraph.Seed.Shapes.Shape;

namespace ConceptGraph.Seed.Shapes;

/// <summary>The shape of <c>dataset.yaml</c>.</summary>
internal static class DatasetShape
{
    public static MappingShape File { get; } = new(
    [
        Required("dataset", new MappingShape(
        [
            Required("id", NewId(IdPattern.Kebab), "What everything that the folder writes is stamped with."),
            Required("name", Text, "English name."),
            Required("nameId", Text, "Indonesian name."),
            Required("version", Text, "Version of the data."),
            Required("licence", Text, "SPDX id of the licence."),
        ]) { OnOneLine = true }, "What the folder writes."),
    ]);
}

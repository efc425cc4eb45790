using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownSourceRule() : ShapeRule("CG0302", "Unknown source", "Evidence names an entry of sources.yaml, by its ref or its id.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Type == ScalarType.SourceReference
            && draft.FindSource(scalar.Text) is null
            && !RetiredIdRule.Covers(scalar.Text, draft))
        {
            bool isOther = draft.FindEntity(scalar.Text) is not null;
            report.Add(
                this,
                scalar.Span,
                isOther ? "the entity is no source" : "unknown source",
                scalar.Text,
                shape.Expected,
                report.Nearest(scalar.Text, draft.SourceRefs.Concat(draft.SourceIds)),
                "Add the source to sources.yaml, or name one that is there.");
        }
    }
}

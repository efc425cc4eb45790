using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownEntityRule() : ShapeRule("CG0301", "Unknown entity", "A reference names an entity of this folder or of an earlier one.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Type == ScalarType.EntityReference
            && draft.FindEntity(scalar.Text) is null
            && !RetiredIdRule.Covers(scalar.Text, draft))
        {
            report.Add(
                this,
                scalar.Span,
                "unknown entity",
                scalar.Text,
                shape.Expected,
                report.Nearest(scalar.Text, draft.EntityIds),
                "Add the entity to a topic, or name one that is there.");
        }
    }
}

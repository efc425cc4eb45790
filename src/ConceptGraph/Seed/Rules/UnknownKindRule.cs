using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownKindRule() : ShapeRule("CG0201", "Unknown kind", "An entity's kind is one of ontology.yaml.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Type == ScalarType.Kind && draft.Ontology.FindKind(scalar.Text) is null)
        {
            report.Add(this, scalar.Span, "unknown kind", scalar.Text, shape.Expected, report.Nearest(scalar.Text, shape.Values));
        }
    }
}

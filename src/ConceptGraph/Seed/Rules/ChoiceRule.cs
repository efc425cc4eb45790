using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class ChoiceRule() : ShapeRule("CG0107", "Not one of the allowed values", "A value is one of the closed list that its key allows.")
{
    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Type == ScalarType.Choice && !shape.Values.Contains(scalar.Text))
        {
            report.Add(this, scalar.Span, "not one of the allowed values", scalar.Text, "one of " + string.Join(", ", shape.Values), report.Nearest(scalar.Text, shape.Values));
        }
    }
}

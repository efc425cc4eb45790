using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class EmptyTextRule() : ShapeRule("CG0109", "Empty text", "A text says something; only a locator may be empty.")
{
    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape is { Type: ScalarType.Text, MayBeEmpty: false } && string.IsNullOrWhiteSpace(scalar.Text))
        {
            report.Add(this, scalar.Span, "an empty text", expected: shape.Expected, hint: "Leave the key out when there is nothing to say.");
        }
    }
}

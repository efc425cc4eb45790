using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class ImpossibleDateRule() : ShapeRule("CG0501", "Impossible date", "A date is a day, month or year that the calendar has.")
{
    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Type == ScalarType.Date && !PartialDate.TryParse(scalar.Text, out _))
        {
            report.Add(this, scalar.Span, "the calendar has no such date", scalar.Text, shape.Expected);
        }
    }
}

using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class IdSpellingRule() : ShapeRule("CG0108", "Misspelt id", "An id is spelt as its sort of id is spelt, so that it can stand in an address, a label or a key.")
{
    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Pattern is { } pattern && !pattern.Matches(scalar.Text))
        {
            report.Add(this, scalar.Span, "an id may not be spelt so", scalar.Text, pattern.Expected, pattern.Suggest(scalar.Text));
        }
    }
}

using System.Globalization;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class TooLongRule() : ShapeRule("CG0110", "Text too long", "A name, a locator and a discriminator are short: a store finds things by them, and takes no key above about 8,000 bytes.")
{
    internal override void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
        if (shape.Longest is { } longest && scalar.Text.Length > longest)
        {
            report.Add(
                this,
                scalar.Span,
                string.Create(CultureInfo.InvariantCulture, $"a text of {scalar.Text.Length} characters"),
                expected: string.Create(CultureInfo.InvariantCulture, $"at most {longest} characters"),
                hint: "Put the rest into the definition or the qualifier.");
        }
    }
}

using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Teaching.Rules;

internal sealed class PaletteRule() : SeedRule("CG0720", "Palette", "The palette gives every kind a colour, a size and a border, with captions that can be read.")
{
    public void Report(SourceSpan span, string message, string? found, string expected, SeedReport report) =>
        report.Add(this, span, message, found, expected);
}

using System.Globalization;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Seed.Rules;

internal sealed class NestingRule() : SeedRule("CG0902", "Nested too deep", "Lists and mappings are nested no deeper than the limit.")
{
    public void Report(SourceSpan span, int maxDepth, SeedReport report) =>
        report.Add(this, span, "nested too deep", expected: string.Create(CultureInfo.InvariantCulture, $"at most {maxDepth} levels"));
}

using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Teaching.Rules;

internal sealed class MissingPartRule() : SeedRule(
    "CG0702", "Missing part", "A lesson has an aim and words; a step has a sentence, a query, what to see, a question and its answer.")
{
    public void Report(SourceSpan section, string name, SeedReport report) =>
        report.Add(this, section, $"there is no [{name}] under this heading", expected: $"[{name}]");
}

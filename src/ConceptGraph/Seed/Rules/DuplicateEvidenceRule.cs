using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class DuplicateEvidenceRule() : GraphRule("CG0406", "Evidence given twice", "A fact names each place of each source once.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (IReadOnlyList<Evidence> evidence in draft.Relations.Select(relation => relation.Value.Evidence)
            .Concat(draft.Measurements.Select(measurement => measurement.Value.Evidence)))
        {
            foreach (IGrouping<(string, string), Evidence> same in evidence.GroupBy(item => (item.Source, item.Locator)))
            {
                foreach (Evidence again in same.Skip(1))
                {
                    report.Add(this, again.Span, "the same evidence twice", $"{again.Source} {again.Locator}".TrimEnd(), "each place once");
                }
            }
        }
    }
}

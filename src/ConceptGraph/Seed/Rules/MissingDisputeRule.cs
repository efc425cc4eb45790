using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class MissingDisputeRule() : GraphRule("CG0402", "Contested without a dispute", "A contested or contradicted relation says which source disputes it, and why.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            if (relation.Value is { Stance: not ClaimStance.Asserted, Disputes.Count: 0 })
            {
                report.Add(
                    this,
                    relation.At("stance"),
                    $"a {relation.Value.Stance.Term()} relation that nobody disputes",
                    relation.Value.Stance.Term(),
                    "disputes with source, why and whyId");
            }
        }
    }
}

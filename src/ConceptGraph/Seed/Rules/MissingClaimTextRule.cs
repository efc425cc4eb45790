using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class MissingClaimTextRule() : GraphRule("CG0403", "Claim without words", "A relation that is contested, contradicted or somebody's view says the claim in a sentence, in both languages.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedRelation> relation in draft.Relations.Where(relation => relation.Value.IsClaim))
        {
            Require(relation, relation.Value.Text, "text", report);
            Require(relation, relation.Value.TextId, "textId", report);
        }
    }

    private void Require(Placed<SeedRelation> relation, string? text, string key, SeedReport report)
    {
        if (text is null)
        {
            string cause = relation.Value.Stance != ClaimStance.Asserted ? "stance"
                : relation.Value.AssertedBy.Count > 0 ? "assertedBy"
                : "attributedBy";
            report.Add(this, relation.At(cause), $"a claim without its {key}", relation.Value.Id, $"{key}: the claim in a sentence", hint: $"Needed because of {cause}.");
        }
    }
}

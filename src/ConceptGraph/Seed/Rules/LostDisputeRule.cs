using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class LostDisputeRule() : GraphRule("CG0405", "Dispute of an undisputed relation", "Disputes and denials hang on a claim, so the relation is contested, contradicted or somebody's view.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            SeedRelation value = relation.Value;
            if (!value.IsClaim && HasKnownStance(relation.Node) && (value.Disputes.Count > 0 || value.Denials.Count > 0))
            {
                report.Add(
                    this,
                    relation.At(value.Disputes.Count > 0 ? "disputes" : "denials"),
                    "the relation counts as undisputed",
                    value.Id,
                    "stance contested or contradicted, or assertedBy",
                    hint: "Without one of them there is no claim to dispute or deny.");
            }
        }
    }

    /// <summary>A misspelt stance is a mistake of its own, and may well have been contested.</summary>
    private static bool HasKnownStance(YamlMapping relation) =>
        relation.TextOrNull("stance") is not { } stance || ClaimTerms.Stances.Contains(stance);
}

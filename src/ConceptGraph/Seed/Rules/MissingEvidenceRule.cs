using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class MissingEvidenceRule() : GraphRule("CG0401", "Fact without a source", "A relation names at least one source unless its basis is editorial or generalKnowledge; a measurement always does.")
{
    private static readonly string[] BasesWithSource = [ClaimBasis.Seed.Term(), ClaimBasis.Verified.Term()];

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            if (relation.Value.Evidence.Count == 0 && BasesWithSource.Contains(relation.Node.Text("basis")))
            {
                report.Add(
                    this,
                    relation.At("evidence"),
                    "a fact without a source",
                    relation.Value.Id,
                    "evidence with at least one source",
                    hint: "Only basis editorial and generalKnowledge may go without.");
            }
        }

        foreach (Placed<SeedMeasurement> measurement in draft.Measurements)
        {
            if (measurement.Value.Evidence.Count == 0 && measurement.Node.Find("evidence") is not null)
            {
                report.Add(this, measurement.At("evidence"), "a figure without a source", measurement.Value.Id, "evidence with at least one source");
            }
        }
    }
}

using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnattributedRule() : GraphRule("CG0404", "Attribution by nobody", "An ATTRIBUTED_TO says in attributedBy who publicly blamed the actor.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            if (relation.Value.Type == "ATTRIBUTED_TO" && !relation.Value.Properties.ContainsKey("attributedBy"))
            {
                report.Add(this, relation.At("type"), "an attribution by nobody", relation.Value.Id, "attributedBy: who blamed the actor");
            }
        }
    }
}

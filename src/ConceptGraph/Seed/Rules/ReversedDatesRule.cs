using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class ReversedDatesRule() : GraphRule("CG0502", "Reversed dates", "Nothing ends before it begins.")
{
    private static readonly (string First, string Last)[] EntityDates = [("start", "end"), ("founded", "dissolved"), ("adopted", "inForce")];

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedEntity> entity in draft.Entities)
        {
            foreach ((string first, string last) in EntityDates)
            {
                Check(entity.Node, first, last, report);
            }
        }

        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            Check(relation.Node, "validFrom", "validTo", report);
        }
    }

    private void Check(YamlMapping node, string first, string last, SeedReport report)
    {
        if (node.Date(last) is { } end && node.Date(first) is { } start && start.IsSurelyAfter(end))
        {
            report.Add(this, node.At(last), $"{last} is before {first}", end.Text, $"{start} or later");
        }
    }
}

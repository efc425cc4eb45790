using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class TooManyRelationsRule() : GraphRule("CG0603", "Too many relations", "An entity starts no more relations of a type than its maxPerSubject allows.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        Dictionary<(string From, string Type), int> counts = [];
        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            if (draft.Ontology.FindRelation(relation.Value.Type)?.MaxPerSubject is not { } most)
            {
                continue;
            }

            (string, string) key = (relation.Value.From, relation.Value.Type);
            int count = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (count > most)
            {
                report.Add(
                    this,
                    relation.At("from"),
                    $"{relation.Value.From} starts too many relations {relation.Value.Type}",
                    relation.Value.Id,
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"at most {most}"));
            }
        }
    }
}

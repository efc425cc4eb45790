using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class DuplicateRelationRule() : GraphRule("CG0305", "Duplicate relation", "Start, type, end and discriminator together stand once; a symmetric relation stands in one direction only.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        Dictionary<(string, string, string, string?), SourceSpan> seen = [];
        foreach (Placed<SeedRelation> placed in draft.Relations)
        {
            SeedRelation relation = placed.Value;
            bool isSymmetric = draft.Ontology.FindRelation(relation.Type)?.Symmetric ?? false;
            bool swap = isSymmetric && string.CompareOrdinal(relation.From, relation.To) > 0;
            (string, string, string, string?) identity = swap
                ? (relation.To, relation.Type, relation.From, relation.Discriminator)
                : (relation.From, relation.Type, relation.To, relation.Discriminator);
            if (!seen.TryAdd(identity, placed.Node.Span))
            {
                report.Add(
                    this,
                    placed.At("from"),
                    "the relation stands twice",
                    relation.Id,
                    "one relation for one fact",
                    hint: $"First at {seen[identity]}. Add the evidence there, or tell two different facts apart with a discriminator.");
            }
        }
    }
}

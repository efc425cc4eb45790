using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class EndKindRule() : GraphRule("CG0204", "End of the wrong kind", "A relation joins entities of kinds that its type allows.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedRelation> relation in draft.Relations)
        {
            if (draft.Ontology.FindRelation(relation.Value.Type) is not { } type
                || KindOf(draft, relation.Value.From) is not { } from
                || KindOf(draft, relation.Value.To) is not { } to
                || type.Allows(from, to))
            {
                continue;
            }

            string[] starts = [.. type.Ends.SelectMany(ends => ends.From).Distinct()];
            bool startIsWrong = !starts.Contains(from);
            string[] allowed = startIsWrong
                ? starts
                : [.. type.Ends.Where(ends => ends.From.Contains(from)).SelectMany(ends => ends.To).Distinct()];
            report.Add(
                this,
                relation.At(startIsWrong ? "from" : "to"),
                startIsWrong ? $"{type.Id} cannot start at a kind {from}" : $"{type.Id} from a kind {from} cannot end at a kind {to}",
                startIsWrong ? $"{relation.Value.From} ({from})" : $"{relation.Value.To} ({to})",
                "an entity of kind " + string.Join(" or ", allowed),
                hint: type.Allows(to, from) ? "The other way round it is allowed: swap from and to." : null);
        }
    }

    private static string? KindOf(SeedDraft draft, string id) =>
        draft.FindEntity(id) is { } entity && draft.Ontology.FindKind(entity.Kind) is { } kind ? kind.Id : null;
}

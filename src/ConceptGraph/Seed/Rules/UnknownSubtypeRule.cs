using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownSubtypeRule() : GraphRule("CG0202", "Unknown subtype", "An entity's subtype is one of its kind.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        foreach (Placed<SeedEntity> entity in draft.Entities)
        {
            string subtype = entity.Value.Subtype;
            if (subtype.Length > 0
                && draft.Ontology.FindKind(entity.Value.Kind) is { } kind
                && draft.Ontology.FindSubtype(kind.Id, subtype) is null)
            {
                string[] subtypes = [.. kind.Subtypes.Select(known => known.Id)];
                string? elsewhere = draft.Ontology.Kinds.FirstOrDefault(other => other.Subtypes.Any(known => known.Id == subtype))?.Id;
                report.Add(
                    this,
                    entity.At("subtype"),
                    $"{kind.Id} has no such subtype",
                    subtype,
                    "one of " + string.Join(", ", subtypes),
                    report.Nearest(subtype, subtypes),
                    elsewhere is null ? null : $"{subtype} is a subtype of {elsewhere}.");
            }
        }
    }
}

using ConceptGraph.Ontology;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

internal sealed class RequiredRelationRule() : GraphRule("CG0602", "Required relation missing", "An entity of a kind that a relation type is requiredFor starts at least one such relation.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        ILookup<string, Placed<SeedEntity>> byKind = draft.Entities.ToLookup(entity => entity.Value.Kind);
        foreach (RelationType type in draft.Ontology.Relations.Where(type => type.RequiredFor.Count > 0))
        {
            HashSet<string> starts = draft.Relations.Where(relation => relation.Value.Type == type.Id)
                .Select(relation => relation.Value.From).ToHashSet(StringComparer.Ordinal);
            foreach (Placed<SeedEntity> entity in type.RequiredFor.SelectMany(kind => byKind[kind]))
            {
                if (entity.Value.Id.Length > 0 && !starts.Contains(entity.Value.Id))
                {
                    report.Add(
                        this,
                        entity.At("id"),
                        $"every {entity.Value.Kind} needs a relation {type.Id}",
                        entity.Value.Id,
                        $"at least one {type.Id} from it",
                        hint: type.Definition.Length > 0 ? type.Definition : null);
                }
            }
        }
    }
}

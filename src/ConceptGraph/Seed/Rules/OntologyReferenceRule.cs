using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class OntologyReferenceRule() : GraphRule("CG0205", "Undefined term in the ontology", "The ontology names only kinds and properties that it defines, and every relation type says what it joins.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void Check(SeedDraft draft, SeedReport report)
    {
        string[] kinds = [.. draft.Ontology.Kinds.Select(kind => kind.Id)];
        string[] properties = [.. draft.Ontology.Properties.Select(property => property.Id)];
        foreach (SeedDocument document in draft.Documents.Where(document => document.Role == SeedFileRole.Ontology))
        {
            foreach (YamlMapping kind in document.Items("kinds"))
            {
                Require(kind.Scalars("properties"), properties, "property", report);
            }

            foreach (YamlMapping relation in document.Items("relations"))
            {
                foreach (YamlMapping ends in relation.Mappings("ends").Prepend(relation))
                {
                    Require(ends.Scalars("from").Concat(ends.Scalars("to")), kinds, "kind", report);
                }

                Require(relation.Scalars("requiredFor"), kinds, "kind", report);
                RequireEnds(relation, report);
            }
        }
    }

    private void Require(IEnumerable<YamlScalar> names, string[] known, string what, SeedReport report)
    {
        foreach (YamlScalar name in names.Where(name => !known.Contains(name.Text)))
        {
            report.Add(this, name.Span, $"the ontology defines no such {what}", name.Text, $"the id of a {what}", report.Nearest(name.Text, known));
        }
    }

    private void RequireEnds(YamlMapping relation, SeedReport report)
    {
        bool hasPair = relation.Find("from") is not null && relation.Find("to") is not null;
        bool hasAny = relation.Find("from") is not null || relation.Find("to") is not null;
        bool hasEnds = relation.Find("ends") is not null;
        if (hasEnds ? hasAny : !hasPair)
        {
            report.Add(this, relation.At("id"), "the relation type does not say which kinds it joins", relation.Text("id"), "either from and to, or ends");
        }
    }
}

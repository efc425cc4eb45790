using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class DuplicateTermRule() : GraphRule("CG0206", "Term defined twice", "Each kind, each subtype of a kind, each property and each relation type is defined once in all folders.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        SeedDocument[] files = [.. draft.Documents.Where(document => document.Role == SeedFileRole.Ontology)];
        Once(files.SelectMany(file => file.Items("kinds")), report);
        Once(files.SelectMany(file => file.Items("properties")), report);
        Once(files.SelectMany(file => file.Items("relations")), report);
        foreach (YamlMapping term in files.SelectMany(file => file.Items("kinds")))
        {
            Once(term.Mappings("subtypes"), report);
        }

        foreach (YamlMapping term in files.SelectMany(file => file.Items("relations")))
        {
            Once(term.Mappings("properties"), report);
        }
    }

    private void Once(IEnumerable<YamlMapping> terms, SeedReport report)
    {
        Dictionary<string, SourceSpan> seen = new(StringComparer.Ordinal);
        foreach (YamlMapping term in terms)
        {
            string id = term.Text("id");
            if (!seen.TryAdd(id, term.Span) && id.Length > 0)
            {
                report.Add(this, term.At("id"), "the term is defined twice", id, "another id", hint: $"First defined at {seen[id]}.");
            }
        }
    }
}

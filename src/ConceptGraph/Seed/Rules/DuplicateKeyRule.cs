using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class DuplicateKeyRule() : ShapeRule("CG0104", "Duplicate key", "A mapping has each key once.")
{
    internal override void CheckMapping(YamlMapping mapping, MappingShape shape, SeedReport report)
    {
        HashSet<string> seen = new(mapping.Entries.Count, StringComparer.Ordinal);
        foreach (YamlScalar key in mapping.Entries.Select(entry => entry.Key))
        {
            if (!seen.Add(key.Text))
            {
                report.Add(this, key.Span, "the key stands twice", found: key.Text, expected: "each key once");
            }
        }
    }
}

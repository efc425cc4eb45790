using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class UnknownKeyRule() : ShapeRule("CG0101", "Unknown key", "A mapping has only keys that the format, or for entities and relations the ontology, lists.")
{
    internal override bool NeedsWholeSeed => true;

    internal override void CheckMapping(YamlMapping mapping, MappingShape shape, SeedReport report)
    {
        foreach (YamlScalar key in mapping.Entries.Select(entry => entry.Key))
        {
            if (shape.Find(key.Text) is null)
            {
                string[] free = [.. shape.Keys.Select(known => known.Name).Where(name => mapping.Find(name) is null)];
                report.Add(
                    this,
                    key.Span,
                    "unknown key",
                    found: key.Text,
                    expected: "one of " + string.Join(", ", shape.Keys.Select(known => known.Name)),
                    nearest: report.Nearest(key.Text, free));
            }
        }
    }
}

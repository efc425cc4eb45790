using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

internal sealed class MissingKeyRule() : ShapeRule("CG0102", "Missing key", "A mapping has every key that the format requires of it.")
{
    internal override void CheckMapping(YamlMapping mapping, MappingShape shape, SeedReport report)
    {
        foreach (KeyShape key in shape.Keys)
        {
            if (key.Required && mapping.Find(key.Name) is null)
            {
                report.Add(this, mapping.Span, $"the key '{key.Name}' is missing", expected: $"{key.Name}: {key.Value.Expected}", hint: key.Meaning);
            }
        }
    }
}

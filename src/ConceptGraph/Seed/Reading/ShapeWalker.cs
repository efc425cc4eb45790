using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Takes the shape rules through a file, value by value. Recursion is bounded by the depth that the reader allows.</summary>
internal sealed class ShapeWalker(IReadOnlyList<ShapeRule> rules, SeedDraft draft, SeedReport report)
{
    public void Walk(YamlNode node, ValueShape shape)
    {
        foreach (ShapeRule rule in rules)
        {
            rule.CheckValue(node, shape, report);
        }

        switch (node, shape)
        {
            case (YamlMapping mapping, MappingShape keys):
                WalkMapping(mapping, keys.For(mapping));
                break;
            case (YamlSequence list, ListShape items):
                foreach (YamlNode item in list.Items)
                {
                    Walk(item, items.Item);
                }

                break;
            case (YamlScalar scalar, ScalarShape type) when WrongTypeRule.Fits(scalar, type):
                foreach (ShapeRule rule in rules)
                {
                    rule.CheckScalar(scalar, type, draft, report);
                }

                break;
        }
    }

    private void WalkMapping(YamlMapping mapping, MappingShape shape)
    {
        foreach (ShapeRule rule in rules)
        {
            rule.CheckMapping(mapping, shape, report);
        }

        foreach (YamlEntry entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Text) is { } key)
            {
                Walk(entry.Value, key.Value);
            }
        }
    }
}

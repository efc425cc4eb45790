using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Rules;

/// <summary>A rule about one value at a time; <see cref="ShapeWalker"/> takes it through all files in one walk.</summary>
public abstract class ShapeRule : SeedRule
{
    private protected ShapeRule(string code, string title, string explanation)
        : base(code, title, explanation)
    {
    }

    internal virtual void CheckValue(YamlNode node, ValueShape shape, SeedReport report)
    {
    }

    internal virtual void CheckMapping(YamlMapping mapping, MappingShape shape, SeedReport report)
    {
    }

    /// <summary>Called for scalars of the right type only.</summary>
    internal virtual void CheckScalar(YamlScalar scalar, ScalarShape shape, SeedDraft draft, SeedReport report)
    {
    }
}

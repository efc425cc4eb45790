using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Shapes;

/// <summary>A mapping whose keys depend on the value of one of them, as an entity's depend on its kind.</summary>
/// <param name="selector">The key that decides.</param>
/// <param name="variants">The shapes by that key's value.</param>
/// <param name="any">The keys of all variants, for a value that none of them has.</param>
internal sealed class VariantShape(string selector, IReadOnlyDictionary<string, MappingShape> variants, IEnumerable<KeyShape> any)
    : MappingShape(any)
{
    public string Selector { get; } = selector;

    public IReadOnlyDictionary<string, MappingShape> Variants { get; } = variants;

    public override MappingShape For(YamlMapping mapping) =>
        mapping.Find(Selector) is YamlScalar value && Variants.TryGetValue(value.Text, out MappingShape? shape) ? shape : this;
}

using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Shapes;

internal class MappingShape : ValueShape
{
    private readonly Dictionary<string, KeyShape> keysByName;

    public MappingShape(IEnumerable<KeyShape> keys)
    {
        Keys = [.. keys];
        keysByName = Keys.ToDictionary(key => key.Name, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they stand in a file.</summary>
    public IReadOnlyList<KeyShape> Keys { get; }

    /// <summary>Whether the formatter writes it on one line when it fits.</summary>
    public bool OnOneLine { get; init; }

    public override string Expected => "a mapping with " + string.Join(", ", Keys.Where(key => key.Required).Select(key => key.Name));

    public KeyShape? Find(string key) => keysByName.GetValueOrDefault(key);

    /// <summary>The shape that this very mapping must have.</summary>
    public virtual MappingShape For(YamlMapping mapping) => this;
}

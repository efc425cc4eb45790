using ConceptGraph.Ontology;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Reads the values of properties that the ontology defines.</summary>
internal static class PropertyReading
{
    private static readonly Dictionary<string, object> None = [];

    /// <summary>The properties that the mapping has, in its order; those that are absent or of the wrong type are left out.</summary>
    public static IReadOnlyDictionary<string, object> Properties(this YamlMapping mapping, Func<string, PropertyType?> typeOf)
    {
        Dictionary<string, object>? properties = null;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (typeOf(entry.Key.Text) is { } type && Value(entry.Value, type) is { } value)
            {
                properties ??= new(StringComparer.Ordinal);
                properties[entry.Key.Text] = value;
            }
        }

        return properties ?? None;
    }

    private static object? Value(YamlNode node, PropertyType type) => (type, node) switch
    {
        (PropertyType.Texts or PropertyType.Entities, YamlSequence list) => list.Items.OfType<YamlScalar>().Select(item => item.Text).ToArray(),
        (PropertyType.Texts or PropertyType.Entities, _) or (_, not YamlScalar { IsNull: false }) => null,
        (PropertyType.Integer, YamlScalar scalar) => NodeReading.TryInteger(scalar.Text, out long integer) ? integer : null,
        (PropertyType.Number, YamlScalar scalar) => NodeReading.TryNumber(scalar.Text, out double number) ? number : null,
        (PropertyType.Boolean, YamlScalar scalar) => bool.TryParse(scalar.Text, out bool flag) ? flag : null,
        (_, YamlScalar scalar) => scalar.Text,
    };
}

using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Formatting;

/// <summary>The one order in which keys and items stand.</summary>
internal static class CanonicalOrder
{
    /// <summary>Keys as the shape lists them, then unknown ones as they stand.</summary>
    public static IEnumerable<YamlEntry> Of(YamlMapping mapping, MappingShape? shape) =>
        shape is null ? mapping.Entries : mapping.Entries.OrderBy(entry => Place(entry.Key.Text, shape));

    /// <summary>Items by the keys that the shape sorts them by, ordinal; as they stand when it sorts them by none.</summary>
    public static IEnumerable<YamlNode> Of(YamlSequence list, ListShape? shape)
    {
        if (shape is null || shape.SortedBy.Count == 0)
        {
            return list.Items;
        }

        IOrderedEnumerable<YamlNode> sorted = list.Items.OrderBy(item => Key(item, shape.SortedBy[0]), StringComparer.Ordinal);
        return shape.SortedBy.Skip(1).Aggregate(sorted, (items, key) => items.ThenBy(item => Key(item, key), StringComparer.Ordinal));
    }

    private static int Place(string key, MappingShape shape)
    {
        for (int place = 0; place < shape.Keys.Count; place++)
        {
            if (shape.Keys[place].Name == key)
            {
                return place;
            }
        }

        return int.MaxValue;
    }

    private static string Key(YamlNode item, string key) => (item as YamlMapping)?.Text(key) ?? "";
}

using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Formatting;

/// <summary>Writes a value on one line.</summary>
internal static class FlowText
{
    private const int WidestLine = 140;

    /// <summary>
    /// The value as it stands behind its key or dash; null when it needs lines of its own. A scalar never does, a list of scalars
    /// and what the shape wants on one line do when they would pass the widest line.
    /// </summary>
    public static string? Of(YamlNode node, ValueShape? shape, int column)
    {
        if (node is YamlScalar scalar)
        {
            return ScalarText.Of(scalar, shape, inFlow: false);
        }

        string? line = node switch
        {
            YamlMapping { Entries.Count: 0 } => "{}",
            YamlMapping mapping when shape is MappingShape { OnOneLine: true } => Inside(mapping, shape),
            YamlSequence list when shape is ListShape { OnOneLine: true } || list.Items.All(item => item is YamlScalar) => Inside(list, shape),
            _ => null,
        };
        return line is null || column + line.Length > WidestLine ? null : line;
    }

    private static string Inside(YamlNode node, ValueShape? shape) => node switch
    {
        YamlMapping mapping => Mapping(mapping, (shape as MappingShape)?.For(mapping)),
        YamlSequence list => "[" + string.Join(", ", CanonicalOrder.Of(list, shape as ListShape).Select(item => Inside(item, (shape as ListShape)?.Item))) + "]",
        YamlScalar scalar => ScalarText.Of(scalar, shape, inFlow: true),
        _ => "",
    };

    private static string Mapping(YamlMapping mapping, MappingShape? shape) =>
        "{" + string.Join(", ", CanonicalOrder.Of(mapping, shape).Select(entry => $"{ScalarText.OfKey(entry.Key)}: {Inside(entry.Value, shape?.Find(entry.Key.Text)?.Value)}")) + "}";
}

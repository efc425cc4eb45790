using System.Globalization;
using System.Text.RegularExpressions;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching.Drawing;

/// <summary>Collects the nodes and relationships of a result, also those inside paths and lists.</summary>
internal sealed partial class PictureReader
{
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relationship> relationships = new(StringComparer.Ordinal);

    private PictureReader()
    {
    }

    public static GraphPicture Read(EagerResult result, Palette palette)
    {
        PictureReader reader = new();
        foreach (object? value in result.Records.SelectMany(record => record.Values))
        {
            reader.Add(value);
        }

        return reader.Picture(palette);
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case Node node:
                nodes[node.ElementId] = node;
                break;
            case Relationship relationship:
                relationships[relationship.ElementId] = relationship;
                break;
            case Sessions.Path path:
                foreach (object element in path.Nodes.Concat<object>(path.Relationships))
                {
                    Add(element);
                }

                break;
            case IReadOnlyList<object?> list:
                foreach (object? item in list)
                {
                    Add(item);
                }

                break;
        }
    }

    private GraphPicture Picture(Palette palette)
    {
        (string Id, PictureNode Node)[] drawn = [.. nodes.Values
            .Select(node => (node.ElementId, Draw(node, palette)))
            .OrderBy(pair => pair.Item2.Key, StringComparer.Ordinal)];
        var index = drawn.Select((pair, place) => (pair.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        PictureEdge[] edges = [.. relationships.Values
            .Where(edge => index.ContainsKey(edge.StartNodeElementId) && index.ContainsKey(edge.EndNodeElementId))
            .Select(edge => Draw(edge, index[edge.StartNodeElementId], index[edge.EndNodeElementId], palette))
            .OrderBy(edge => edge.Key, StringComparer.Ordinal)];
        return new GraphPicture([.. drawn.Select(pair => pair.Node)], edges);
    }

    private static PictureNode Draw(Node node, Palette palette)
    {
        NodeStyle style = palette.Of(node.Labels);
        string id = Text(node.Properties, "id") ?? node.ElementId;
        return new PictureNode(
            $"{style.Label} {id}", style, new LocalText(Caption(node, style.Caption.English, id), Caption(node, style.Caption.Indonesian, id)));
    }

    /// <summary>The template with its properties filled in; the name, else the id, of a node that has none of them.</summary>
    private static string Caption(Node node, string template, string id)
    {
        bool isFilled = false;
        string filled = Property().Replace(template, match =>
        {
            object? value = node.Properties.GetValueOrDefault(match.Groups["name"].Value);
            isFilled |= value is not null;
            return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        });
        return isFilled ? filled : Text(node.Properties, "name") ?? id;
    }

    private static PictureEdge Draw(Relationship edge, int from, int to, Palette palette)
    {
        LocalText words = palette.Captions.GetValueOrDefault(edge.Type) ?? LocalText.Same(edge.Type);
        LocalText caption = new(
            Text(edge.Properties, "caption") ?? words.English, Text(edge.Properties, "captionId") ?? words.Indonesian);
        bool isDisputed = edge.Type is "DISPUTES" or "DENIES" || Text(edge.Properties, "stance") is "contested" or "contradicted";
        return new PictureEdge($"{edge.Type} {Text(edge.Properties, "id") ?? edge.ElementId}", from, to, caption, isDisputed);
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Property();

    private static string? Text(IReadOnlyDictionary<string, object?> properties, string name) => properties.GetValueOrDefault(name) as string;
}

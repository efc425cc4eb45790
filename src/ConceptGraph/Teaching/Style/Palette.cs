namespace ConceptGraph.Teaching.Style;

/// <summary>The one palette: Neo4j Browser's style, the drawings and the printed key are made from it. Immutable.</summary>
public sealed class Palette
{
    private const string Black = "#000000";
    private const string White = "#FFFFFF";

    internal Palette(string background, string ink, string line, string disputedLine, IReadOnlyList<NodeStyle> nodes, IReadOnlyDictionary<string, LocalText> captions)
    {
        Background = background;
        Ink = ink;
        Line = line;
        DisputedLine = disputedLine;
        Nodes = nodes;
        Captions = captions;
    }

    /// <summary>Black on white. It stands in for a palette with a mistake, so that the queries of lessons can be tried all the same.</summary>
    internal static Palette Plain { get; } = new(
        White, Black, Black, Black, [new NodeStyle("Entity", LocalText.Same("Entity"), White, Black, Black, 70, 1, LocalText.Same("{name}"))], new Dictionary<string, LocalText>());

    /// <summary>Colours are <c>#RRGGBB</c>.</summary>
    public string Background { get; }

    /// <summary>What stands on the background.</summary>
    public string Ink { get; }

    /// <summary>The line between two nodes.</summary>
    public string Line { get; }

    /// <summary>Of a relation that is contested or contradicted, or of a source that disputes.</summary>
    public string DisputedLine { get; }

    /// <summary>In the order of the file, which is that of the key.</summary>
    public IReadOnlyList<NodeStyle> Nodes { get; }

    /// <summary>What a drawing writes on relationships that carry no caption of their own, by type.</summary>
    public IReadOnlyDictionary<string, LocalText> Captions { get; }

    /// <summary>The style of a node: the last of the palette that one of its labels has, as in Neo4j Browser; the first of all when it has none.</summary>
    public NodeStyle Of(IReadOnlyList<string> labels) =>
        Nodes.LastOrDefault(style => labels.Contains(style.Label, StringComparer.Ordinal)) ?? Nodes[0];
}

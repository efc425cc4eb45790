using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConceptGraph.Ontology;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Teaching.Style;

/// <summary>Reads <c>neo4j/palette.yaml</c>; names of kinds come from the ontology.</summary>
internal sealed partial class PaletteReader
{
    private readonly GraphOntology ontology;
    private readonly SeedReport report;

    private PaletteReader(GraphOntology ontology, SeedReport report)
    {
        this.ontology = ontology;
        this.report = report;
    }

    /// <summary>Null, with the reasons reported, when something is wrong. The report is this file's own.</summary>
    public static Palette? Read(string path, byte[] content, GraphOntology ontology, SeedReport report)
    {
        PaletteReader reader = new(ontology, report);
        Palette? palette = YamlTreeReader.Read(path, Encoding.UTF8.GetString(content), SeedLimits.Default, report) is YamlMapping root
            ? reader.Bind(root)
            : null;
        return report.HasErrors ? null : palette;
    }

    private Palette Bind(YamlMapping root)
    {
        NodeStyle[] nodes = [.. Items(root, "nodes").Select(Node)];
        foreach (string missing in ontology.Kinds.Select(kind => kind.Id).Except(nodes.Select(node => node.Label)))
        {
            LessonRules.Palette.Report(root.At("nodes"), "a kind without a style", null, missing, report);
        }

        foreach (var twins in nodes.GroupBy(node => (node.Diameter, node.BorderWidth)).Where(group => group.Count() > 1))
        {
            LessonRules.Palette.Report(
                root.At("nodes"), "kinds that only a colour tells apart", string.Join(", ", twins.Select(node => node.Label)), "another diameter or borderWidth", report);
        }

        Palette palette = new(
            Colour(root, "background"), Colour(root, "ink"), Colour(root, "line"), Colour(root, "disputedLine"), nodes,
            Items(root, "captions").ToDictionary(item => Text(item, "type"), Words, StringComparer.Ordinal));
        CheckReadable(root, "ink", palette.Ink, palette.Background);
        CheckReadable(root, "line", palette.Line, palette.Background);
        CheckReadable(root, "disputedLine", palette.DisputedLine, palette.Background);
        return palette;
    }

    private NodeStyle Node(YamlMapping item)
    {
        string label = Text(item, "label");
        EntityKind? kind = ontology.FindKind(label);
        NodeStyle style = new(
            label,
            kind is null ? new LocalText(Text(item, "name"), Text(item, "nameId")) : new LocalText(kind.Name, kind.NameId),
            Colour(item, "fill"),
            Colour(item, "border"),
            Colour(item, "text"),
            Number(item, "diameter"),
            Number(item, "borderWidth"),
            new LocalText(Caption(item, "caption"), Caption(item, "captionId")));
        CheckReadable(item, "text", style.Text, style.Fill);
        return style;
    }

    private void CheckReadable(YamlMapping item, string key, string colour, string ground)
    {
        double contrast = Contrast.Between(colour, ground);
        if (contrast < Contrast.Readable)
        {
            LessonRules.Palette.Report(
                item.At(key), "too little contrast to read", string.Create(CultureInfo.InvariantCulture, $"{contrast:0.0} : 1"), "4.5 : 1 or more", report);
        }
    }

    private LocalText Words(YamlMapping item) => new(Caption(item, "caption"), Caption(item, "captionId"));

    /// <summary>A caption with a mark of its own language in it makes Neo4j Browser pass over the whole rule, without a word.</summary>
    private string Caption(YamlMapping item, string key)
    {
        string text = Text(item, key);
        if (text.AsSpan().ContainsAny(":;,'\""))
        {
            LessonRules.Palette.Report(item.At(key), "a caption that Neo4j Browser does not read", text, "no : ; , ' or \" in it", report);
        }

        return text;
    }

    private IEnumerable<YamlMapping> Items(YamlMapping root, string key)
    {
        if (root.Find(key) is YamlSequence list)
        {
            return list.Items.OfType<YamlMapping>();
        }

        LessonRules.Palette.Report(root.Span, $"'{key}' is missing", null, "a list", report);
        return [];
    }

    private string Text(YamlMapping item, string key)
    {
        if (item.Find(key) is YamlScalar { Text.Length: > 0 } scalar)
        {
            return scalar.Text;
        }

        LessonRules.Palette.Report(item.Span, $"'{key}' is missing", null, "a text", report);
        return "";
    }

    private string Colour(YamlMapping item, string key)
    {
        string text = Text(item, key);
        if (ColourForm().IsMatch(text))
        {
            return text;
        }

        LessonRules.Palette.Report(item.At(key), "no colour", text, "#RRGGBB", report);
        return "#000000";
    }

    private int Number(YamlMapping item, string key)
    {
        string text = Text(item, key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        LessonRules.Palette.Report(item.At(key), "no number of pixels", text, "a whole number", report);
        return 0;
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex ColourForm();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Teaching;
using ConceptGraph.Teaching.Style;
using ConceptGraph.Tests.Queries;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Browser;

/// <summary>The palette as the style brings it into Neo4j Browser's drawing: colours, sizes, borders, captions.</summary>
[Collection(BrowserGroup.Name)]
public sealed partial class StyleTests(BrowserFixture fixture)
{
    /// <summary>Together they draw every style of the palette and every relationship that has no caption of its own.</summary>
    private static readonly string[] Queries =
    [
        "MATCH p = (n:Entity)-[r]-(:Entity) WITH labels(n) AS labels, p ORDER BY n.id, r.id WITH labels, collect(p)[0] AS p RETURN p",
        "MATCH p = (:Entity)-[:SUPPORTS|DISPUTES|DENIES|ABOUT_START|ABOUT_END]-(:Claim {id: 'cyberattacks-on-estonia-2007/ATTRIBUTED_TO/russia'}) RETURN p",
        "MATCH p = (:Source)-[:DISPUTES]->(:Claim {id: 'cyberspace/BROADER/global-commons'}) RETURN p",
        "MATCH p = (:Example {id: 'israel-in-the-gcc'})-[:HAS_MEASUREMENT]->(m:Measurement) WHERE m.value IS NOT NULL RETURN p",
        "MATCH (d:Dataset) RETURN d",
    ];

    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public async Task Every_style_of_the_palette_is_seen_in_the_drawing(Language language)
    {
        var palette = await ReadPaletteAsync();
        await using var window = await fixture.OpenAsync(language);
        await window.BeginAsync();
        HashSet<string> styles = [];
        HashSet<string> types = [];
        HashSet<string> captions = [];
        foreach (string query in Queries)
        {
            var expected = GraphElements.Of(await fixture.Embedded.ReadAsync(query));
            await window.QueryAsync(query);
            var drawing = await window.DrawingAsync(expected.Nodes, expected.Relationships);
            Assert.Equal(expected.Elements, drawing.Elements);
            foreach (var node in drawing.Nodes)
            {
                var style = palette.Of(node.Labels);
                styles.Add(style.Label);
                Assert.Equal((node.Id, style.Fill, style.Border, $"{style.BorderWidth}px", (double)style.Diameter), (node.Id, node.Fill, node.Border, node.BorderWidth, node.Diameter));
                AssertCaption(style.Caption[language], node);
                captions.Add(string.Join(' ', node.CaptionLines));
            }

            foreach (var edge in drawing.Relationships)
            {
                types.Add(edge.Type);
                Assert.Equal(palette.Line, edge.Colour);
                Assert.Equal(palette.Captions.TryGetValue(edge.Type, out var words) ? words[language] : Text(edge.Properties, language == Language.English ? "caption" : "captionId"), edge.Caption);
            }
        }

        Assert.Contains(language == Language.English ? "followers (1,043)" : "pengikut (1043.0)", captions);
        Assert.Equal(palette.Nodes.Select(style => style.Label).Order(StringComparer.Ordinal), styles.Order(StringComparer.Ordinal));
        Assert.Superset(palette.Captions.Keys.ToHashSet(), types);
    }

    /// <summary>The Browser breaks a caption into lines, within words too, and leaves out words that have no room, be they the first.</summary>
    private static void AssertCaption(string template, DrawnNode node)
    {
        string[] lines = [.. node.CaptionLines.Select(line => line.TrimEnd('…'))];
        string filled = Filled(template, node);
        Assert.True(lines.Length > 0, $"{node.Id} has no caption.");
        Assert.All(lines, line => Assert.Contains(line, filled, StringComparison.Ordinal));
    }

    private static string Filled(string template, DrawnNode node) => Placeholder().Replace(template, match => Text(node.Properties, match.Groups["name"].Value));

    private static string Text(Dictionary<string, JsonElement> properties, string name) => properties.TryGetValue(name, out var value) ? value.ToString() : "";

    private static async Task<Palette> ReadPaletteAsync()
    {
        string path = System.IO.Path.Combine(CatalogueFiles.Seed, "neo4j", "palette.yaml");
        return PaletteReader.Read(path, await File.ReadAllBytesAsync(path), SeedReader.Read([CatalogueFiles.Seed]).Ontology, new SeedReport(SeedLimits.Default))!;
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}

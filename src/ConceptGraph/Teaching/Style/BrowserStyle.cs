using System.Globalization;
using System.Text;
using ConceptGraph.Ontology;

namespace ConceptGraph.Teaching.Style;

/// <summary>
/// Writes the style that Neo4j Browser's <c>:style</c> loads. The last matching rule wins there, so general labels come first; each label needs a rule
/// with a colour, or the Browser invents one; comments and lists of selectors would break the file silently.
/// </summary>
internal static class BrowserStyle
{
    public static string Write(Palette palette, GraphOntology ontology, Language language)
    {
        StringBuilder grass = new();
        NodeStyle general = palette.Nodes[0];
        AppendNode(grass, "node", general, language);
        AppendNode(grass, "node.Entity", general, language);
        foreach (NodeStyle style in palette.Nodes)
        {
            AppendNode(grass, "node." + style.Label, style, language);
            foreach (Subtype subtype in ontology.FindKind(style.Label)?.Subtypes ?? [])
            {
                AppendNode(grass, "node." + subtype.Id, style, language);
            }
        }

        string caption = language == Language.English ? "{caption}" : "{captionId}";
        grass.Append(CultureInfo.InvariantCulture, $"relationship {{ color: {palette.Line}; shaft-width: 2px; font-size: 9px; padding: 3px; ")
            .Append(CultureInfo.InvariantCulture, $"text-color-external: {palette.Ink}; text-color-internal: {palette.Background}; caption: \"{caption}\"; }}\n");
        foreach (var (type, words) in palette.Captions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            grass.Append(CultureInfo.InvariantCulture, $"relationship.{type} {{ color: {palette.Line}; caption: \"{words[language]}\"; }}\n");
        }

        return grass.ToString();
    }

    private static void AppendNode(StringBuilder grass, string selector, NodeStyle style, Language language) => grass
        .Append(CultureInfo.InvariantCulture, $"{selector} {{ color: {style.Fill}; border-color: {style.Border}; border-width: {Pixels(style.BorderWidth)}; ")
        .Append(CultureInfo.InvariantCulture, $"text-color-internal: {style.Text}; diameter: {Pixels(style.Diameter)}; font-size: 10px; caption: \"{style.Caption[language]}\"; }}\n");

    private static string Pixels(int number) => number.ToString(CultureInfo.InvariantCulture) + "px";
}

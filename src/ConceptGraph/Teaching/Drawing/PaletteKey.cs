using System.Globalization;
using System.Text;
using ConceptGraph.Teaching.Guides;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching.Drawing;

/// <summary>Draws the key: every kind in its colour, size and border, and the two sorts of line.</summary>
internal static class PaletteKey
{
    private const double CellWidth = 148;
    private const double CellHeight = 142;
    private const double LinesHeight = 70;
    private const double Margin = 14;

    public static string Draw(Palette palette, Language language, int columns)
    {
        int rows = (palette.Nodes.Count + columns - 1) / columns;
        string width = Number((columns * CellWidth) + (2 * Margin));
        string height = Number((rows * CellHeight) + LinesHeight + (2 * Margin));
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" ")
            .Append(CultureInfo.InvariantCulture, $"lang=\"{language.Code()}\" font-family=\"Helvetica, Arial, Liberation Sans, sans-serif\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Markup.Escape(Wording.Colours[language])}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" fill=\"{palette.Background}\"/>\n");
        for (int place = 0; place < palette.Nodes.Count; place++)
        {
            NodeStyle style = palette.Nodes[place];
            Point centre = new(Margin + (((place % columns) + 0.5) * CellWidth), Margin + (((place / columns) + 0.5) * CellHeight));
            SvgPicture.AppendCircle(svg, new PictureNode(style.Label, style, style.Name), centre, style.Diameter * PictureGeometry.Scale / 2, language);
        }

        double top = Margin + (rows * CellHeight);
        AppendLine(svg, palette.Line, "", top + 20, new LocalText("a relation", "relasi")[language]);
        AppendLine(svg, palette.DisputedLine, " stroke-dasharray=\"7 4\"", top + 50, new LocalText("disputed or contradicted", "diperdebatkan atau dibantah")[language]);
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendLine(StringBuilder svg, string colour, string dashes, double y, string words)
    {
        const double start = Margin + 16;
        const double end = start + 90;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Number(start)} {Number(y)} L{Number(end)} {Number(y)}\" stroke=\"{colour}\" stroke-width=\"1.8\"{dashes}/>\n")
            .Append(CultureInfo.InvariantCulture, $"<path d=\"M{Number(end + 11)} {Number(y)} L{Number(end)} {Number(y - 4.6)} L{Number(end)} {Number(y + 4.6)} Z\" fill=\"{colour}\"/>\n")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{Number(end + 22)}\" y=\"{Number(y + 5)}\" font-size=\"14\" fill=\"{colour}\">{Markup.Escape(words)}</text>\n");
    }

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using ConceptGraph.Teaching.Guides;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching.Drawing;

/// <summary>Draws a picture as SVG 1.1 that needs no font, script or style sheet of its own. Equal pictures give equal text.</summary>
internal sealed class SvgPicture
{
    private const double Margin = 18;
    private const string Font = "Helvetica, Arial, Liberation Sans, sans-serif";

    private readonly GraphPicture picture;
    private readonly Palette palette;
    private readonly PictureGeometry geometry;
    private readonly Point[] places;
    private readonly EdgeLine[] lines;

    /// <summary>Arranges the picture, once for all languages.</summary>
    public SvgPicture(GraphPicture picture, Palette palette)
    {
        this.picture = picture;
        this.palette = palette;
        geometry = new PictureGeometry(picture);
        places = PicturePacking.Place(geometry);
        lines = geometry.Lines(places);
    }

    /// <summary>The picture with captions in a language. Screen readers read the title, then every node and relationship.</summary>
    public string Draw(string title, Language language)
    {
        double left = places.Select((point, node) => point.X - geometry.Radii[node]).Concat(lines.Select(line => line.Middle.X)).Min() - Margin;
        double top = places.Select((point, node) => point.Y - geometry.Radii[node]).Concat(lines.Select(line => line.Middle.Y)).Min() - Margin;
        double right = places.Select((point, node) => point.X + geometry.Radii[node]).Concat(lines.Select(line => line.Middle.X)).Max() + Margin;
        double bottom = places.Select((point, node) => point.Y + geometry.Radii[node]).Concat(lines.Select(line => line.Middle.Y)).Max() + Margin;
        string box = $"{Number(left)} {Number(top)} {Number(right - left)} {Number(bottom - top)}";
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{box}\" width=\"{Number(right - left)}\" height=\"{Number(bottom - top)}\" ")
            .Append(CultureInfo.InvariantCulture, $"role=\"img\" aria-labelledby=\"title desc\" lang=\"{language.Code()}\" font-family=\"{Font}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"title\">{Markup.Escape(title)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"desc\">{Markup.Escape(Description(language))}</desc>\n")
            .Append(CultureInfo.InvariantCulture, $"<rect x=\"{Number(left)}\" y=\"{Number(top)}\" width=\"{Number(right - left)}\" height=\"{Number(bottom - top)}\" fill=\"{palette.Background}\"/>\n");
        for (int edge = 0; edge < lines.Length; edge++)
        {
            AppendLine(svg, edge);
        }

        for (int edge = 0; edge < lines.Length; edge++)
        {
            AppendCaption(svg, edge, language);
        }

        for (int node = 0; node < places.Length; node++)
        {
            AppendCircle(svg, picture.Nodes[node], places[node], geometry.Radii[node], language);
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>A circle with its caption, also for the key.</summary>
    public static void AppendCircle(StringBuilder svg, PictureNode node, Point centre, double radius, Language language)
    {
        NodeStyle style = node.Style;
        svg.Append(CultureInfo.InvariantCulture, $"<g><title>{Markup.Escape(node.Caption[language])} ({Markup.Escape(style.Name[language])})</title>")
            .Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Number(centre.X)}\" cy=\"{Number(centre.Y)}\" r=\"{Number(radius - (style.BorderWidth / 2.0))}\" ")
            .Append(CultureInfo.InvariantCulture, $"fill=\"{style.Fill}\" stroke=\"{style.Border}\" stroke-width=\"{Number(style.BorderWidth)}\"/>");
        CircleCaption caption = CircleCaption.Fit(node.Caption[language], radius - style.BorderWidth);
        svg.Append(CultureInfo.InvariantCulture, $"<text font-size=\"{Number(caption.FontSize)}\" text-anchor=\"middle\" fill=\"{style.Text}\">");
        for (int line = 0; line < caption.Lines.Count; line++)
        {
            double y = centre.Y + caption.Offset(line) + (caption.FontSize * 0.35);
            svg.Append(CultureInfo.InvariantCulture, $"<tspan x=\"{Number(centre.X)}\" y=\"{Number(y)}\">{Markup.Escape(caption.Lines[line])}</tspan>");
        }

        svg.Append("</text></g>\n");
    }

    private void AppendLine(StringBuilder svg, int edge)
    {
        EdgeLine line = lines[edge];
        string colour = Colour(edge);
        string dashes = picture.Edges[edge].IsDisputed ? " stroke-dasharray=\"7 4\"" : "";
        string course = line.IsStraight ? $"L{At(line.End)}" : $"Q{At(line.Bend)} {At(line.End)}";
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{At(line.Start)} {course}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.8\"{dashes}/>\n");
        Point along = (line.Tip - line.End).Unit;
        Point side = along.Normal * (EdgeLine.ArrowLength * 0.42);
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{At(line.Tip)} L{At(line.End + side)} L{At(line.End - side)} Z\" fill=\"{colour}\"/>\n");
    }

    private void AppendCaption(StringBuilder svg, int edge, Language language)
    {
        EdgeLine line = lines[edge];
        Point along = (line.Tip - line.Start).Unit;
        along = along.X < 0 ? along * -1 : along;
        Point down = along.Normal * (PictureGeometry.EdgeFontSize * 0.34);
        Point at = line.Middle + down;
        string turn = $"{Fraction(along.X)} {Fraction(along.Y)} {Fraction(-along.Y)} {Fraction(along.X)} {Number(at.X)} {Number(at.Y)}";
        svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"matrix({turn})\" text-anchor=\"middle\" font-size=\"{Number(PictureGeometry.EdgeFontSize)}\" fill=\"{Colour(edge)}\" ")
            .Append(CultureInfo.InvariantCulture, $"stroke=\"{palette.Background}\" stroke-width=\"5\" stroke-linejoin=\"round\" paint-order=\"stroke\">")
            .Append(CultureInfo.InvariantCulture, $"{Markup.Escape(picture.Edges[edge].Caption[language])}</text>\n");
    }

    private string Colour(int edge) => picture.Edges[edge].IsDisputed ? palette.DisputedLine : palette.Line;

    private string Description(Language language) => string.Join("; ", picture.Edges.Select(edge =>
        $"{picture.Nodes[edge.From].Caption[language]} – {edge.Caption[language]} → {picture.Nodes[edge.To].Caption[language]}"));

    private static string At(Point point) => $"{Number(point.X)} {Number(point.Y)}";

    private static string Number(double value) => Written(Math.Round(value, 1));

    private static string Fraction(double value) => Written(Math.Round(value, 4));

    private static string Written(double value) => (value == 0 ? 0 : value).ToString(CultureInfo.InvariantCulture);
}

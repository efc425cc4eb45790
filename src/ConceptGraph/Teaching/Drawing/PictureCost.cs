namespace ConceptGraph.Teaching.Drawing;

/// <summary>What an arrangement has against it: lines that cross, lines and captions that run into circles, captions on top of one another, and size.</summary>
internal static class PictureCost
{
    private const double CaptionHeight = 15;

    public static double Of(PictureGeometry geometry, Point[] places)
    {
        EdgeLine[] lines = geometry.Lines(places);
        Segment[] captions = [.. lines.Select((line, edge) => line.CaptionAt(geometry.CaptionWidths[edge]))];
        double cost = Size(places) + Crowding(geometry, places);
        for (int a = 0; a < lines.Length; a++)
        {
            Segment line = new(lines[a].Start, lines[a].Tip);
            cost += Circles(geometry, places, a, line, captions[a]);
            double visible = (lines[a].End - lines[a].Start).Length;
            cost += Math.Max(0, geometry.CaptionWidths[a] + 12 - visible) * 0.15;
            double stretch = ((places[geometry.Links[a].To] - places[geometry.Links[a].From]).Length / geometry.Links[a].Length) - 1;
            cost += stretch * stretch * 3;
            for (int b = a + 1; b < lines.Length; b++)
            {
                cost += line.Crosses(new Segment(lines[b].Start, lines[b].Tip)) ? 8 : 0;
                cost += captions[a].DistanceTo(captions[b]) < CaptionHeight ? 6 : 0;
                cost += captions[a].DistanceTo(new Segment(lines[b].Start, lines[b].Tip)) < CaptionHeight / 2 ? 2 : 0;
                cost += captions[b].DistanceTo(line) < CaptionHeight / 2 ? 2 : 0;
            }
        }

        return cost;
    }

    private static double Circles(PictureGeometry geometry, Point[] places, int edge, Segment line, Segment caption)
    {
        double cost = 0;
        for (int node = 0; node < places.Length; node++)
        {
            if (node != geometry.Links[edge].From && node != geometry.Links[edge].To)
            {
                cost += line.DistanceTo(places[node]) < geometry.Radii[node] + 5 ? 12 : 0;
                cost += caption.DistanceTo(places[node]) < geometry.Radii[node] + (CaptionHeight / 2) ? 5 : 0;
            }
        }

        return cost;
    }

    /// <summary>Circles too near to one another.</summary>
    private static double Crowding(PictureGeometry geometry, Point[] places)
    {
        const double gap = 16;
        double cost = 0;
        for (int a = 0; a < places.Length; a++)
        {
            for (int b = a + 1; b < places.Length; b++)
            {
                cost += Math.Max(0, geometry.Radii[a] + geometry.Radii[b] + gap - (places[a] - places[b]).Length) * 0.6;
            }
        }

        return cost;
    }

    private static double Size(Point[] places)
    {
        double width = places.Max(point => point.X) - places.Min(point => point.X);
        double height = places.Max(point => point.Y) - places.Min(point => point.Y);
        return (width + (1.4 * height)) / 400;
    }
}

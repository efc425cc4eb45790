namespace ConceptGraph.Teaching.Drawing;

/// <summary>Arranges a picture: each part that hangs together by itself, then the parts beside and below one another, the largest first.</summary>
internal static class PicturePacking
{
    private const double Gap = 34;
    private const double WidthToHeight = 1.7;

    /// <summary>The centre of each circle.</summary>
    public static Point[] Place(PictureGeometry geometry)
    {
        Part[] parts = [.. Parts(geometry).Select(nodes => Arrange(geometry, nodes)).OrderByDescending(part => part.Width * part.Height).ThenBy(part => part.Nodes[0])];
        Point[] corners = Enumerable.Range(1, parts.Length)
            .Select(count => Pack(parts, Math.Max(parts.Max(part => part.Width), parts.Take(count).Sum(part => part.Width + Gap))))
            .MinBy(candidate => Size(parts, candidate))!;
        Point[] places = new Point[geometry.Radii.Count];
        foreach (var (part, corner) in parts.Zip(corners))
        {
            for (int i = 0; i < part.Nodes.Count; i++)
            {
                places[part.Nodes[i]] = part.Places[i] + corner;
            }
        }

        return places;
    }

    /// <summary>The upper left corner of each part, in rows of at most a width.</summary>
    private static Point[] Pack(Part[] parts, double rowWidth)
    {
        Point[] corners = new Point[parts.Length];
        Point corner = default;
        double rowHeight = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (corner.X > 0 && corner.X + parts[i].Width > rowWidth)
            {
                corner = new Point(0, corner.Y + rowHeight + Gap);
                rowHeight = 0;
            }

            corners[i] = corner;
            corner = new Point(corner.X + parts[i].Width + Gap, corner.Y);
            rowHeight = Math.Max(rowHeight, parts[i].Height);
        }

        return corners;
    }

    /// <summary>The height of the smallest sheet of the wanted form that holds all parts.</summary>
    private static double Size(Part[] parts, Point[] corners) => Math.Max(
        parts.Zip(corners).Max(pair => pair.Second.X + pair.First.Width) / WidthToHeight,
        parts.Zip(corners).Max(pair => pair.Second.Y + pair.First.Height));

    private static Part Arrange(PictureGeometry geometry, IReadOnlyList<int> nodes)
    {
        PictureGeometry own = geometry.Of(nodes);
        Point[] places = PictureLayout.Place(own.Radii, own.Links, candidate => PictureCost.Of(own, candidate));
        Point least = new(places.Select((point, node) => point.X - own.Radii[node]).Min(), places.Select((point, node) => point.Y - own.Radii[node]).Min());
        Point most = new(places.Select((point, node) => point.X + own.Radii[node]).Max(), places.Select((point, node) => point.Y + own.Radii[node]).Max());
        return new Part(nodes, [.. places.Select(point => point - least)], (most - least).X, (most - least).Y);
    }

    /// <summary>The nodes of each part, in ascending order.</summary>
    private static IEnumerable<IReadOnlyList<int>> Parts(PictureGeometry geometry)
    {
        int[] part = [.. Enumerable.Range(0, geometry.Radii.Count)];
        for (int round = 0; round < part.Length; round++)
        {
            foreach (PictureLink link in geometry.Links)
            {
                part[link.From] = part[link.To] = Math.Min(part[link.From], part[link.To]);
            }
        }

        return part.Select((number, node) => (number, node)).GroupBy(pair => pair.number, pair => pair.node).Select(group => group.ToArray());
    }

    private sealed record Part(IReadOnlyList<int> Nodes, Point[] Places, double Width, double Height);
}

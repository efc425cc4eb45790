namespace ConceptGraph.Teaching.Drawing;

/// <summary>Arranges a picture: each part that hangs together by itself, then the parts beside and below one another, the largest first.</summary>
internal static class PicturePacking
{
    private const double Gap = 34;
    private const double WidthToHeight = 1.7;

    /// <summary>The centre of each circle.</summary>
    public static Point[] Place(PictureGeometry geometry)
    {
        Point[] places = new Point[geometry.Radii.Count];
        List<Part> parts = [.. Parts(geometry).Select(nodes => Arrange(geometry, nodes)).OrderByDescending(part => part.Width * part.Height).ThenBy(part => part.Nodes[0])];
        double rowWidth = Math.Max(parts.Max(part => part.Width), Math.Sqrt(parts.Sum(part => (part.Width + Gap) * (part.Height + Gap)) * WidthToHeight));
        Point corner = default;
        double rowHeight = 0;
        foreach (Part part in parts)
        {
            if (corner.X > 0 && corner.X + part.Width > rowWidth)
            {
                corner = new Point(0, corner.Y + rowHeight + Gap);
                rowHeight = 0;
            }

            for (int i = 0; i < part.Nodes.Count; i++)
            {
                places[part.Nodes[i]] = part.Places[i] + corner;
            }

            corner = new Point(corner.X + part.Width + Gap, corner.Y);
            rowHeight = Math.Max(rowHeight, part.Height);
        }

        return places;
    }

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

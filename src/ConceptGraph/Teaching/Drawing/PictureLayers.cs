namespace ConceptGraph.Teaching.Drawing;

/// <summary>
/// Places circles in columns: one circle first, then those that a line joins to it, then those joined to these. It shows without crossings what stands between two
/// things, where springs pull the two into one another.
/// </summary>
internal static class PictureLayers
{
    private const double Gap = 16;

    /// <summary>An arrangement for every node as the first.</summary>
    public static IEnumerable<Point[]> Arrange(IReadOnlyList<double> radii, IReadOnlyList<PictureLink> links)
    {
        double width = links.Select(link => link.Length).DefaultIfEmpty().Max();
        double height = (2 * radii.Max()) + Gap;
        ILookup<int, int> neighbours = links.SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) }).ToLookup(pair => pair.From, pair => pair.To);
        for (int first = 0; first < radii.Count; first++)
        {
            Point[] places = new Point[radii.Count];
            HashSet<int> seen = [first];
            int[] layer = [first];
            for (int column = 0; layer.Length > 0; column++)
            {
                for (int row = 0; row < layer.Length; row++)
                {
                    places[layer[row]] = new Point(column * width, (row - ((layer.Length - 1) / 2.0)) * height);
                }

                layer = [.. layer.SelectMany(node => neighbours[node]).Distinct().Where(seen.Add).OrderBy(node => Height(places, neighbours[node].Intersect(layer))).ThenBy(node => node)];
            }

            yield return places;
        }
    }

    /// <summary>The mean height of the neighbours that have their place.</summary>
    private static double Height(Point[] places, IEnumerable<int> placed) => placed.Average(node => places[node].Y);
}

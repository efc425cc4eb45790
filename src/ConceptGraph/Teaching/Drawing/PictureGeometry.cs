namespace ConceptGraph.Teaching.Drawing;

/// <summary>The sizes of a picture's parts, wide enough for its captions in every language, so that all languages share one arrangement.</summary>
internal sealed class PictureGeometry
{
    public const double EdgeFontSize = 11.5;

    /// <summary>A drawing is larger than Neo4j Browser's, as nobody can zoom into a printed sheet.</summary>
    public const double Scale = 1.3;

    private readonly (int Place, int Count, bool IsReversed)[] parallels;

    public PictureGeometry(GraphPicture picture)
    {
        Radii = [.. picture.Nodes.Select(node => node.Style.Diameter * Scale / 2)];
        CaptionWidths = [.. picture.Edges.Select(edge => Languages.All.Max(language => TextWidth.Of(edge.Caption[language], EdgeFontSize)))];
        int[] degrees = new int[picture.Nodes.Count];
        foreach (PictureEdge edge in picture.Edges)
        {
            degrees[edge.From]++;
            degrees[edge.To]++;
        }

        Links = [.. picture.Edges.Select((edge, index) => new PictureLink(edge.From, edge.To, Length(edge, index, degrees)))];
        parallels = Parallels(picture.Edges);
    }

    private PictureGeometry(
        IReadOnlyList<double> radii, IReadOnlyList<double> captionWidths, IReadOnlyList<PictureLink> links, (int Place, int Count, bool IsReversed)[] parallels)
    {
        Radii = radii;
        CaptionWidths = captionWidths;
        Links = links;
        this.parallels = parallels;
    }

    /// <summary>By node.</summary>
    public IReadOnlyList<double> Radii { get; }

    /// <summary>By edge.</summary>
    public IReadOnlyList<double> CaptionWidths { get; }

    /// <summary>By edge.</summary>
    public IReadOnlyList<PictureLink> Links { get; }

    /// <summary>A part of the picture that no line leaves; its nodes are numbered in the order given.</summary>
    public PictureGeometry Of(IReadOnlyList<int> nodes)
    {
        var number = nodes.Select((node, place) => (node, place)).ToDictionary(pair => pair.node, pair => pair.place);
        int[] edges = [.. Enumerable.Range(0, Links.Count).Where(edge => number.ContainsKey(Links[edge].From))];
        return new PictureGeometry(
            [.. nodes.Select(node => Radii[node])],
            [.. edges.Select(edge => CaptionWidths[edge])],
            [.. edges.Select(edge => Links[edge] with { From = number[Links[edge].From], To = number[Links[edge].To] })],
            [.. edges.Select(edge => parallels[edge])]);
    }

    /// <summary>The course of every edge.</summary>
    public EdgeLine[] Lines(Point[] places) => [.. Links.Select((link, edge) => EdgeLine.Between(
        places[link.From],
        Radii[link.From],
        places[link.To],
        Radii[link.To],
        parallels[edge].Place,
        parallels[edge].Count,
        parallels[edge].IsReversed))];

    /// <summary>Room for the caption between the circles, and for all neighbours around a circle that has many.</summary>
    private double Length(PictureEdge edge, int index, int[] degrees)
    {
        const double round = 6.3;
        double caption = Radii[edge.From] + Radii[edge.To] + CaptionWidths[index] + EdgeLine.ArrowLength + 16;
        int most = Math.Max(degrees[edge.From], degrees[edge.To]);
        return Math.Max(caption, most * ((2 * Radii.Max()) + 14) / round);
    }

    private static (int Place, int Count, bool IsReversed)[] Parallels(IReadOnlyList<PictureEdge> edges)
    {
        static (int, int) Ends(PictureEdge edge) => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To));
        Dictionary<(int, int), int> counts = edges.CountBy(Ends).ToDictionary();
        Dictionary<(int, int), int> seen = [];
        return [.. edges.Select(edge =>
        {
            int place = seen.GetValueOrDefault(Ends(edge));
            seen[Ends(edge)] = place + 1;
            return (place, counts[Ends(edge)], edge.From > edge.To);
        })];
    }
}

namespace ConceptGraph.Teaching.Drawing;

/// <summary>The course of one arrow between two circles: straight, or bowed when several join the same two.</summary>
/// <param name="Start">On the edge of the first circle.</param>
/// <param name="Bend">The control point of a quadratic curve; the middle when it is straight.</param>
/// <param name="End">Where the arrowhead begins.</param>
/// <param name="Tip">On the edge of the second circle.</param>
/// <param name="Middle">Of the visible line: where its caption stands.</param>
internal readonly record struct EdgeLine(Point Start, Point Bend, Point End, Point Tip, Point Middle)
{
    public const double ArrowLength = 11;

    private const double Bow = 52;

    /// <summary>
    /// The arrow at a place, from 0, among so many between the same two circles; reversed when it starts at the circle with the higher index, so that both
    /// directions bow away from one another.
    /// </summary>
    public static EdgeLine Between(Point from, double fromRadius, Point to, double toRadius, int place, int count, bool isReversed)
    {
        double bow = (place - ((count - 1) / 2.0)) * Bow * (isReversed ? -1 : 1);
        Point middle = (from + to) / 2;
        Point bend = middle + ((to - from).Unit.Normal * (bow * 2));
        Point start = from + ((bend - from).Unit * fromRadius);
        Point inward = (bend - to).Unit;
        Point tip = to + (inward * toRadius);
        Point end = tip + (inward * ArrowLength);
        Point caption = count == 1 ? (start + end) / 2 : (start + (bend * 2) + end) / 4;
        return new EdgeLine(start, bend, end, tip, caption);
    }

    /// <summary>Where a caption of this width would lie.</summary>
    public Segment CaptionAt(double width)
    {
        Point half = (Tip - Start).Unit * (width / 2);
        return new Segment(Middle - half, Middle + half);
    }

    public bool IsStraight => (Bend - ((Start + Tip) / 2)).Length < 1 || Math.Abs((Bend - Start).Unit.Cross((Tip - Start).Unit)) < 1e-6;
}

namespace ConceptGraph.Teaching.Drawing;

/// <summary>A straight piece of a line.</summary>
internal readonly record struct Segment(Point Start, Point End)
{
    public double DistanceTo(Point point)
    {
        Point along = End - Start;
        double square = along.Dot(along);
        double share = square < 1e-9 ? 0 : Math.Clamp((point - Start).Dot(along) / square, 0, 1);
        return (Start + (along * share) - point).Length;
    }

    public double DistanceTo(Segment other) => Crosses(other)
        ? 0
        : Math.Min(Math.Min(DistanceTo(other.Start), DistanceTo(other.End)), Math.Min(other.DistanceTo(Start), other.DistanceTo(End)));

    /// <summary>Whether the two cut one another between their ends.</summary>
    public bool Crosses(Segment other)
    {
        Point along = End - Start;
        Point across = other.End - other.Start;
        return along.Cross(other.Start - Start) * along.Cross(other.End - Start) < 0
            && across.Cross(Start - other.Start) * across.Cross(End - other.Start) < 0;
    }
}

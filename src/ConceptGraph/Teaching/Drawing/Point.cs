namespace ConceptGraph.Teaching.Drawing;

/// <summary>A point or a vector of a drawing, in pixels, y downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Of length 1; the x axis when there is no direction.</summary>
    public Point Unit => Length < 1e-9 ? new Point(1, 0) : this / Length;

    public Point Normal => new(-Y, X);

    public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

    public static Point operator -(Point left, Point right) => new(left.X - right.X, left.Y - right.Y);

    public static Point operator *(Point point, double factor) => new(point.X * factor, point.Y * factor);

    public static Point operator /(Point point, double divisor) => new(point.X / divisor, point.Y / divisor);

    public double Dot(Point other) => (X * other.X) + (Y * other.Y);

    public double Cross(Point other) => (X * other.Y) - (Y * other.X);
}

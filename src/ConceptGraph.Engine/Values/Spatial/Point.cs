namespace ConceptGraph.Engine.Values.Spatial;

/// <summary>
/// A point with two or three coordinates. Cypher's POINT. Two are equal when system and coordinates are, bit for bit; they are sorted by the
/// system's number, then by coordinates.
/// </summary>
public sealed class Point : ComparableValue, IEquatable<Point>, IComparable<Point>
{
    private Point(CoordinateReferenceSystem system, double x, double y, double? z)
    {
        System = system;
        X = x;
        Y = y;
        Z = z;
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Point;

    /// <summary>What the coordinates mean.</summary>
    public CoordinateReferenceSystem System { get; }

    /// <summary>The first coordinate; of a geographic point the longitude, −180 to 180.</summary>
    public double X { get; }

    /// <summary>The second coordinate; of a geographic point the latitude, −90 to 90.</summary>
    public double Y { get; }

    /// <summary>The third coordinate; of a geographic point the height in metres. Null in two dimensions.</summary>
    public double? Z { get; }

    internal override bool IsOrdered => false;

    /// <summary>A point. A longitude beyond ±180° is moved round the earth.</summary>
    /// <exception cref="CypherException">The system has another number of dimensions, a coordinate is not finite, or the latitude is out of range.</exception>
    public static Point Of(CoordinateReferenceSystem system, double x, double y, double? z = null)
    {
        int given = z is null ? 2 : 3;
        if (system.Dimensions != given)
        {
            throw ValueErrors.Argument(
                $"Cannot create point with {system.Dimensions}D coordinate reference system and {given} coordinates. "
                + $"Please consider using equivalent {given}D coordinate reference system");
        }

        if (!double.IsFinite(x) || !double.IsFinite(y) || !double.IsFinite(z ?? 0))
        {
            throw ValueErrors.Argument($"Cannot create a point with non-finite coordinate values: {Describe(x, y, z)}");
        }

        if (system.IsGeographic && Math.Abs(y) > 90)
        {
            throw ValueErrors.Argument(
                $"Cannot create WGS84 point with invalid coordinate: {Describe(x, y, z)}. Valid range for Y coordinate is [-90, 90].");
        }

        return new Point(system, system.IsGeographic ? WrapLongitude(x) : x, y, z);
    }

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((Point)other);

    /// <inheritdoc/>
    public int CompareTo(Point? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = System.Srid.CompareTo(other.System.Srid);
        order = order != 0 ? order : X.CompareTo(other.X);
        order = order != 0 ? order : Y.CompareTo(other.Y);
        return order != 0 ? order : Nullable.Compare(Z, other.Z);
    }

    /// <inheritdoc/>
    public bool Equals(Point? other) =>
        other is not null && System == other.System && IsSame(X, other.X) && IsSame(Y, other.Y) && IsSame(Z ?? 0, other.Z ?? 0);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Point);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(System.Srid, X, Y, Z);

    /// <summary><c>point({x: 1.0, y: 2.0, crs: 'cartesian'})</c>.</summary>
    public override string ToString()
    {
        string z = Z is { } third ? $", z: {Text(third)}" : "";
        return $"point({{x: {Text(X)}, y: {Text(Y)}{z}, crs: '{System.Name}'}})";
    }

    private static double WrapLongitude(double longitude)
    {
        double rest = longitude is > 180 or < -180 ? longitude % 360 : longitude;
        return rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest;
    }

    private static bool IsSame(double left, double right) => BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right);

    private static string Describe(double x, double y, double? z) =>
        z is { } third ? $"[{Text(x)}, {Text(y)}, {Text(third)}]" : $"[{Text(x)}, {Text(y)}]";

    private static string Text(double coordinate) => ValueText.ToText(Value.Float(coordinate));
}

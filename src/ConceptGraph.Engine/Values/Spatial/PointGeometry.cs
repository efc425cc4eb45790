namespace ConceptGraph.Engine.Values.Spatial;

/// <summary>Distances and boxes. Both are null between points of different systems.</summary>
internal static class PointGeometry
{
    // Neo4j's radius; results are equal to the last digits only with the same one.
    private const double EarthRadius = 6_378_140;
    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>
    /// The straight line between cartesian points; between geographic ones the great circle by the haversine formula, in metres, at the average
    /// height, and its hypotenuse with the difference in height.
    /// </summary>
    public static double? Distance(Point first, Point second)
    {
        if (first.System != second.System)
        {
            return null;
        }

        double rise = (first.Z ?? 0) - (second.Z ?? 0);
        if (!first.System.IsGeographic)
        {
            return Length(first.X - second.X, first.Y - second.Y, rise);
        }

        double averageHeight = ((first.Z ?? 0) + (second.Z ?? 0)) / 2;
        double arc = (EarthRadius + averageHeight) * CentralAngle(first, second);
        return first.Z is null ? arc : Length(arc, 0, rise);
    }

    /// <summary>Whether a point is in the box between two corners, its border included. A geographic box may cross the 180th meridian.</summary>
    public static bool? WithinBox(Point point, Point lowerLeft, Point upperRight)
    {
        if (point.System != lowerLeft.System || point.System != upperRight.System)
        {
            return null;
        }

        bool crosses = point.System.IsGeographic && lowerLeft.X > upperRight.X;
        bool isWithinX = crosses
            ? point.X >= lowerLeft.X || point.X <= upperRight.X
            : point.X >= lowerLeft.X && point.X <= upperRight.X;
        return isWithinX
            && point.Y >= lowerLeft.Y && point.Y <= upperRight.Y
            && (point.Z is not { } z || (z >= lowerLeft.Z && z <= upperRight.Z));
    }

    private static double CentralAngle(Point first, Point second)
    {
        double latitude = first.Y * RadiansPerDegree;
        double otherLatitude = second.Y * RadiansPerDegree;
        double eastward = (second.X * RadiansPerDegree) - (first.X * RadiansPerDegree);
        double alpha = Math.Pow(Math.Sin((otherLatitude - latitude) / 2), 2)
            + (Math.Pow(Math.Sin(eastward / 2), 2) * Math.Cos(latitude) * Math.Cos(otherLatitude));
        return 2 * Math.Atan2(Math.Sqrt(alpha), Math.Sqrt(1 - alpha));
    }

    private static double Length(double x, double y, double z) => Math.Sqrt((x * x) + (y * y) + (z * z));
}

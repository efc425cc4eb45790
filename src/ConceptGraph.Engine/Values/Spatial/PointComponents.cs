namespace ConceptGraph.Engine.Values.Spatial;

/// <summary>Property access on points: <c>point.x</c>, <c>point.crs</c>.</summary>
internal static class PointComponents
{
    /// <summary>A component by name, without regard to case.</summary>
    /// <exception cref="CypherException">The name is unknown, or this point has no such component.</exception>
    public static Value Get(Point point, string name) => name.ToUpperInvariant() switch
    {
        "X" => Value.Float(point.X),
        "Y" => Value.Float(point.Y),
        "Z" => Third(point, name),
        "LONGITUDE" => Value.Float(Geographic(point, name).X),
        "LATITUDE" => Value.Float(Geographic(point, name).Y),
        "HEIGHT" => Third(Geographic(point, name), name),
        "CRS" => Value.String(point.System.Name),
        "SRID" => Value.Integer(point.System.Srid),
        _ => throw ValueErrors.Argument($"No such field: {name}"),
    };

    private static Value Third(Point point, string name) =>
        point.Z is { } z ? Value.Float(z) : throw ValueErrors.Argument($"Field: {name} is not available on point: {point}");

    private static Point Geographic(Point point, string name) =>
        point.System.IsGeographic ? point : throw ValueErrors.Argument($"Field: {name} is not available on cartesian point: {point}");
}

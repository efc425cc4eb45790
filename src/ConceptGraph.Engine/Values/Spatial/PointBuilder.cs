namespace ConceptGraph.Engine.Values.Spatial;

/// <summary>
/// Points from maps: <c>x</c> and <c>y</c>, with <c>z</c> in three dimensions, or <c>longitude</c> and <c>latitude</c>, with <c>height</c> or
/// <c>z</c>; the system by <c>crs</c> or <c>srid</c>, else by the kind of coordinates. Other keys are left alone.
/// </summary>
internal static class PointBuilder
{
    /// <summary>The keys that matter.</summary>
    public static readonly string[] Keys = ["x", "y", "z", "longitude", "latitude", "height", "crs", "srid"];

    /// <summary>The point that a map describes; null when a value in it is null.</summary>
    /// <exception cref="CypherException">Coordinates are missing, of another type, or not of the system.</exception>
    public static Point? Build(MapValue map)
    {
        if (map.Any(entry => entry.Value.IsNull))
        {
            return null;
        }

        bool isByName = !(Has(map, "x") && Has(map, "y"));
        if (isByName && !(Has(map, "longitude") && Has(map, "latitude")))
        {
            throw ValueErrors.Argument(
                $"A map with keys {string.Join(", ", map.Keys.ToArray().Select(key => $"'{key}'"))} is not describing a valid point",
                "Give x and y, or longitude and latitude; z or height for a third dimension.");
        }

        double x = Number(map, isByName ? "longitude" : "x");
        double y = Number(map, isByName ? "latitude" : "y");
        double? z = Has(map, "z") ? Number(map, "z") : isByName && Has(map, "height") ? Number(map, "height") : null;
        var system = GivenSystem(map) ?? CoordinateReferenceSystem.Of(isByName, z is null ? 2 : 3);
        return system.IsGeographic || !isByName
            ? Point.Of(system, x, y, z)
            : throw ValueErrors.Argument($"Geographic points does not support coordinate reference system: {system.Name}");
    }

    private static CoordinateReferenceSystem? GivenSystem(MapValue map)
    {
        bool hasName = map.TryGetValue("crs", out var name);
        if (!map.TryGetValue("srid", out var number))
        {
            return !hasName ? null
                : name.IsString ? CoordinateReferenceSystem.Get(name.AsString())
                : throw Unassignable("crs", name);
        }

        return hasName ? throw ValueErrors.Argument("Cannot specify both CRS and SRID")
            : number.IsInteger ? CoordinateReferenceSystem.Get(number.AsInteger())
            : throw Unassignable("srid", number);
    }

    private static bool Has(MapValue map, string key) => map.TryGetValue(key, out _);

    private static double Number(MapValue map, string key) =>
        map[key] is { IsNumber: true } number ? number.AsFloat() : throw Unassignable(key, map[key]);

    private static CypherException Unassignable(string key, Value value) =>
        ValueErrors.Argument($"Cannot assign a value of type {value.Kind} to field {key}");
}

namespace ConceptGraph.Engine.Values.Spatial;

/// <summary>One of the four systems that Cypher's points can be in.</summary>
public sealed class CoordinateReferenceSystem
{
    private static readonly CoordinateReferenceSystem[] All =
    [
        new("cartesian", 7203, 2, false),
        new("cartesian-3d", 9157, 3, false),
        new("wgs-84", 4326, 2, true),
        new("wgs-84-3d", 4979, 3, true),
    ];

    private CoordinateReferenceSystem(string name, int srid, int dimensions, bool isGeographic)
    {
        Name = name;
        Srid = srid;
        Dimensions = dimensions;
        IsGeographic = isGeographic;
    }

    /// <summary>For instance <c>wgs-84</c>.</summary>
    public string Name { get; }

    /// <summary>The number by which registries know the system: 7203, 9157, 4326 or 4979.</summary>
    public int Srid { get; }

    /// <summary>2 or 3.</summary>
    public int Dimensions { get; }

    /// <summary>Whether coordinates are degrees of longitude and latitude, with a height in metres.</summary>
    public bool IsGeographic { get; }

    /// <summary>The system of this kind.</summary>
    public static CoordinateReferenceSystem Of(bool isGeographic, int dimensions) =>
        Array.Find(All, system => system.IsGeographic == isGeographic && system.Dimensions == dimensions)
        ?? throw new ArgumentOutOfRangeException(nameof(dimensions));

    /// <summary>The system of this name, without regard to case.</summary>
    /// <exception cref="CypherException">There is none.</exception>
    public static CoordinateReferenceSystem Get(string name) =>
        Array.Find(All, system => string.Equals(system.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw ValueErrors.Argument(
            $"Unknown coordinate reference system: {name}", $"The systems are {string.Join(", ", All.Select(system => system.Name))}.");

    /// <summary>The system of this number.</summary>
    /// <exception cref="CypherException">There is none.</exception>
    public static CoordinateReferenceSystem Get(long srid) =>
        Array.Find(All, system => system.Srid == srid)
        ?? throw ValueErrors.Argument(
            $"Unknown coordinate reference system: code={srid}", $"The systems are {string.Join(", ", All.Select(system => system.Srid))}.");

    /// <inheritdoc/>
    public override string ToString() => Name;
}

using System.Globalization;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>The parameters that every random query may use, for the engine and in the typed JSON of the Query API.</summary>
internal static class QueryParameters
{
    private const string Literals =
        "{i: 2, j: -9, f: 0.5, g: -1.5e10, t: 'Ab', u: ' 7 ', b: true, null: null, l: [1, 'a', null, 2.5, [true]], k: [3, 1, 2], m: {a: 2, b: null, x: 1.5, y: 2}, "
        + "d: date('2020-02-29'), z: datetime('2020-06-30T12:00:00.25[Europe/Berlin]'), c: time('12:30-02:00'), w: localdatetime('2020-10-25T02:30'), h: localtime('00:00:00.000000001'), "
        + "e: duration('P1M1DT1.5S'), p: point({x: 1, y: 2.5})}";

    private static readonly MapValue All = new CypherEngine(new GraphStore()).Run("RETURN " + Literals).Rows.Single()[0].AsMap();

    public static IReadOnlyDictionary<string, Value> Values { get; } = All.ToDictionary(e => e.Key, e => e.Value);

    public static IReadOnlyDictionary<string, object> TypedJson { get; } = Entries(All);

    private static Dictionary<string, object> Entries(MapValue map) => map.ToDictionary(e => e.Key, e => Typed(e.Value));

    private static object Typed(Value value) => value.Kind switch
    {
        ValueKind.Null => Of("Null", null),
        ValueKind.Boolean => Of("Boolean", value.AsBoolean()),
        ValueKind.Integer => Of("Integer", value.AsInteger().ToString(CultureInfo.InvariantCulture)),
        ValueKind.Float => Of("Float", ValueText.ToText(value)),
        ValueKind.String => Of("String", value.AsString()),
        ValueKind.List => Of("List", value.AsList().Select(Typed)),
        ValueKind.Map => Of("Map", Entries(value.AsMap())),
        ValueKind.DateTime => Of("ZonedDateTime", value.As<ValueObject>()!.ToString()),
        ValueKind.Point => Of("Point", EngineText.OfPoint(value.As<Point>()!)),
        var kind => Of(kind.ToString(), value.As<ValueObject>()!.ToString()),
    };

    private static Dictionary<string, object?> Of(string type, object? value) => new() { ["$type"] = type, ["_value"] = value };
}

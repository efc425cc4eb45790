using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Engine.Functions.Spatial;

/// <summary><c>point()</c>, <c>point.distance()</c>, <c>point.withinBBox()</c>. The last two are null for anything but points of one system.</summary>
internal static class PointFunctions
{
    private static readonly CypherType MapLike = new(KindSet.Map | KindSet.Node | KindSet.Relationship);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new(
            "point",
            "spatial",
            "A point from a map of coordinates, or from the properties of a node or relationship.",
            [new("input", MapLike)],
            CypherType.Of(ValueKind.Point),
            (context, arguments) => Value.Of(PointBuilder.Build(ToMap(context.Graph, arguments[0])))),
        new(
            "point.distance",
            "spatial",
            "The distance between two points: in metres for geographic ones.",
            [new("from", CypherType.Any), new("to", CypherType.Any)],
            CypherType.Float,
            (_, arguments) => Distance(arguments[0].As<Point>(), arguments[1].As<Point>())),
        new(
            "point.withinBBox",
            "spatial",
            "Whether a point is in the box between two corners, its border included.",
            [new("point", CypherType.Any), new("lowerLeft", CypherType.Any), new("upperRight", CypherType.Any)],
            CypherType.Boolean,
            (_, arguments) => WithinBox(arguments[0].As<Point>(), arguments[1].As<Point>(), arguments[2].As<Point>())),
    ];

    private static Value Distance(Point? from, Point? to) =>
        from is not null && to is not null && PointGeometry.Distance(from, to) is { } distance ? Value.Float(distance) : default;

    private static Value WithinBox(Point? point, Point? lowerLeft, Point? upperRight) =>
        point is null || lowerLeft is null || upperRight is null
            ? default
            : Value.Boolean(PointGeometry.WithinBox(point, lowerLeft, upperRight));

    private static MapValue ToMap(IGraph graph, Value input)
    {
        if (input.As<MapValue>() is { } map)
        {
            return map;
        }

        if (!input.IsNode && !input.IsRelationship)
        {
            throw ValueErrors.Type($"point() needs a map, a node or a relationship, but got {TypeNames.Of(input)}");
        }

        return MapValue.From(
            from key in PointBuilder.Keys
            let id = graph.PropertyKeys.Find(key)
            where id >= 0
            let value = input.IsNode ? graph.NodeProperty(input.AsId(), id) : graph.RelationshipProperty(input.AsId(), id)
            where !value.IsNull
            select KeyValuePair.Create(key, value));
    }
}

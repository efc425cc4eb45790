using System.Globalization;
using ConceptGraph.Engine.Tests.Neo4jAnswers;
using ConceptGraph.Engine.Tests.Tck;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Values of the engine as canonical text; the same text as <see cref="TypedJsonText"/> gives for equal values.</summary>
internal sealed class EngineText(QueryResult result)
{
    public static string OfPoint(Point point) => string.Create(
        CultureInfo.InvariantCulture,
        $"SRID={point.System.Srid};POINT {(point.Z is null ? "" : "Z ")}({string.Join(' ', new[] { point.X, point.Y, point.Z }.OfType<double>().Select(Coordinate))})");

    public string Of(Value value) => value.Kind switch
    {
        ValueKind.Node => OfNode(value),
        ValueKind.Relationship => OfRelationship(value),
        ValueKind.Path => OfPath(value.AsPath()),
        ValueKind.List => CanonicalText.List(value.AsList().Select(Of), ignoreListOrder: false),
        ValueKind.Map => OfMap(value.AsMap()),
        ValueKind.Point => OfPoint(value.As<Point>()!),
        // The Query API gives the zone UTC as an offset.
        ValueKind.DateTime => AnswerText.OfScalar(value).Replace("[UTC]", "", StringComparison.Ordinal),
        _ => AnswerText.OfScalar(value),
    };

    private static string Coordinate(double value) => ValueText.ToText(Value.Float(value));

    private string OfMap(MapValue map) => CanonicalText.Map(map.Select(e => KeyValuePair.Create(e.Key, Of(e.Value))));

    private string OfNode(Value value) => result.Node(value) is var node ? CanonicalText.Node(node.Labels, OfMap(node.Properties)) : "";

    private string OfRelationship(Value value) =>
        result.Relationship(value) is var relationship ? CanonicalText.Relationship(relationship.Type, OfMap(relationship.Properties)) : "";

    private string OfPath(PathValue path)
    {
        var parts = new List<string> { OfNode(Value.Node(path.Nodes[0])) };
        for (int i = 0; i < path.Length; i++)
        {
            parts.Add(OfRelationship(Value.Relationship(path.Relationships[i])));
            parts.Add(OfNode(Value.Node(path.Nodes[i + 1])));
        }

        return "<" + string.Join(' ', parts) + ">";
    }
}

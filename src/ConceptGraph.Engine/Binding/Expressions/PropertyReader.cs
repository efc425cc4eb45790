using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>What a key gives of a value: a property, an entry of a map, a component of a temporal value or of a point.</summary>
internal static class PropertyReader
{
    /// <summary>The property; null of null and of a missing key.</summary>
    public static Value Read(Value target, string key, IGraph graph) => target.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.Node => graph.NodeExists(target.AsId())
            ? graph.NodeProperty(target.AsId(), graph.PropertyKeys.Find(key))
            : throw EvaluationErrors.Deleted(isNode: true),
        ValueKind.Relationship => graph.RelationshipExists(target.AsId())
            ? graph.RelationshipProperty(target.AsId(), graph.PropertyKeys.Find(key))
            : throw EvaluationErrors.Deleted(isNode: false),
        ValueKind.Map => target.AsMap()[key],
        ValueKind.Point => PointComponents.Get(target.As<Point>()!, key),
        ValueKind.Duration or ValueKind.Date or ValueKind.Time or ValueKind.LocalTime or ValueKind.DateTime or ValueKind.LocalDateTime =>
            TemporalComponents.Get(target.As<ValueObject>()!, key),
        _ => throw EvaluationErrors.NoProperties(target),
    };

    /// <summary>All properties of a node, a relationship or a map, as a map.</summary>
    public static MapValue ReadAll(Value target, IGraph graph)
    {
        if (target.Kind == ValueKind.Map)
        {
            return target.AsMap();
        }

        bool isNode = target.IsNode;
        int id = target.AsId();
        if (!(isNode ? graph.NodeExists(id) : graph.RelationshipExists(id)))
        {
            throw EvaluationErrors.Deleted(isNode);
        }

        int[] keys = isNode ? graph.NodeKeys(id) : graph.RelationshipKeys(id);
        return new MapValue(
            Array.ConvertAll(keys, key => graph.PropertyKeys[key]),
            Array.ConvertAll(keys, key => isNode ? graph.NodeProperty(id, key) : graph.RelationshipProperty(id, key)));
    }
}

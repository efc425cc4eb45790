using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>What a key gives of a value: a property, an entry of a map, a component of a temporal value or of a point.</summary>
internal static class PropertyReader
{
    /// <summary>The property; null of null and of a missing key. Of a deleted element a key that the graph does not know is null as well.</summary>
    public static Value Read(Value target, string key, IGraph graph) => target.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.Node or ValueKind.Relationship => graph.PropertyKeys.Find(key) is >= 0 and var known ? ReadStored(target, known, graph) : default,
        ValueKind.Map => target.AsMap()[key],
        ValueKind.Point => PointComponents.Get(target.As<Point>()!, key),
        ValueKind.Duration or ValueKind.Date or ValueKind.Time or ValueKind.LocalTime or ValueKind.DateTime or ValueKind.LocalDateTime =>
            TemporalComponents.Get(target.As<ValueObject>()!, key),
        _ => throw EvaluationErrors.NoProperties(target),
    };

    /// <summary>All properties of a node, a relationship or a map, as a map; none of what was deleted.</summary>
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
            return MapValue.Empty;
        }

        int[] keys = isNode ? graph.NodeKeys(id) : graph.RelationshipKeys(id);
        return new MapValue(
            Array.ConvertAll(keys, key => graph.PropertyKeys[key]),
            Array.ConvertAll(keys, key => isNode ? graph.NodeProperty(id, key) : graph.RelationshipProperty(id, key)));
    }

    private static Value ReadStored(Value element, int key, IGraph graph) => element.IsNode
        ? graph.NodeExists(element.AsId()) ? graph.NodeProperty(element.AsId(), key) : throw EvaluationErrors.Deleted(isNode: true)
        : graph.RelationshipExists(element.AsId()) ? graph.RelationshipProperty(element.AsId(), key) : throw EvaluationErrors.Deleted(isNode: false);
}

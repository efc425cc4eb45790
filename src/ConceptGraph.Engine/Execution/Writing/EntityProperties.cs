using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>All properties of a node or relationship as a map.</summary>
internal static class EntityProperties
{
    /// <summary>The map, or null when the value is neither.</summary>
    public static MapValue? Of(IGraph graph, Value entity)
    {
        if (!entity.IsNode && !entity.IsRelationship)
        {
            return null;
        }

        int id = entity.AsId();
        int[] keys = entity.IsNode ? graph.NodeKeys(id) : graph.RelationshipKeys(id);
        return new MapValue(
            Array.ConvertAll(keys, key => graph.PropertyKeys[key]),
            Array.ConvertAll(keys, key => entity.IsNode ? graph.NodeProperty(id, key) : graph.RelationshipProperty(id, key)));
    }
}

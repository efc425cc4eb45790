using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Algorithms;

/// <summary>Degree centrality: the number of relationships of a node.</summary>
public static class DegreeCentrality
{
    /// <summary>The degree of every node, by id; parallel relationships each count, and with <see cref="Direction.Both"/> a self loop counts once.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="direction">Which relationships count.</param>
    /// <param name="type">The name of the only type that counts; all when null. One that the graph does not know gives zeros.</param>
    public static int[] Compute(GraphSnapshot graph, Direction direction = Direction.Both, string? type = null)
    {
        var degrees = new int[graph.NodeBound];
        int token = type is null ? IGraph.AnyType : graph.RelationshipTypes.Find(type);
        if (type is not null && token < 0)
        {
            return degrees;
        }

        for (int node = 0; node < degrees.Length; node++)
        {
            degrees[node] = graph.Degree(node, direction, token);
        }

        return degrees;
    }
}

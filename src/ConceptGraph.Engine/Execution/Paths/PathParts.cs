using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>Takes paths apart and puts them together.</summary>
internal static class PathParts
{
    public static Value RelationshipList(PathValue path)
    {
        var items = new Value[path.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Value.Relationship(path.Relationships[i]);
        }

        return Value.List(items);
    }

    /// <summary>The node at the other end of a relationship.</summary>
    public static int OtherEnd(IGraph graph, int relationship, int node)
    {
        int start = graph.StartOf(relationship);
        return start == node ? graph.EndOf(relationship) : start;
    }
}

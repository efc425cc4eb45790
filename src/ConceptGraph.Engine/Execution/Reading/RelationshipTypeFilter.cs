using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>The relationship types of a pattern as numbers of one graph's token table.</summary>
internal static class RelationshipTypeFilter
{
    /// <summary>The numbers of the types; <see cref="IGraph.AnyType"/> alone when all are meant, none when no name exists.</summary>
    public static int[] Resolve(IGraph graph, IReadOnlyList<string> types)
    {
        if (types.Count == 0)
        {
            return [IGraph.AnyType];
        }

        var result = new List<int>(types.Count);
        foreach (string type in types)
        {
            int number = graph.RelationshipTypes.Find(type);
            if (number >= 0 && !result.Contains(number))
            {
                result.Add(number);
            }
        }

        return [.. result];
    }

    /// <summary>Whether a type is among the resolved ones.</summary>
    public static bool Accepts(int[] types, int type) => types is [IGraph.AnyType] || Array.IndexOf(types, type) >= 0;

    /// <summary>As Cypher writes it: <c>:A|B</c>.</summary>
    public static string Describe(IReadOnlyList<string> types) => types.Count == 0 ? "" : ":" + string.Join('|', types);
}

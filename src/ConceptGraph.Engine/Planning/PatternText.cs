using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Planning;

/// <summary>Parts of patterns as plans show them.</summary>
internal static class PatternText
{
    /// <summary><c>(a)-[r:TYPE*1..3]-&gt;(b)</c>, seen from the node where the search begins.</summary>
    public static string Of(
        PlanningContext context, int from, int relationship, int to, Direction direction, IReadOnlyList<string> types, (int Min, int Max)? length)
    {
        string hops = length is { } range ? $"*{range.Min}..{(range.Max == int.MaxValue ? "" : range.Max)}" : "";
        string inside = $"{context.NameOf(relationship)}{RelationshipTypeFilter.Describe(types)}{hops}";
        string middle = inside.Length == 0 ? "--" : $"-[{inside}]-";
        string arrow = direction switch
        {
            Direction.Outgoing => middle + ">",
            Direction.Incoming => "<" + middle,
            _ => middle,
        };
        return $"({context.NameOf(from)}){arrow}({context.NameOf(to)})";
    }
}

using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>
/// <c>count(*)</c> over two hops that share a node: instead of making every pair of relationships a row, the pairs at each shared node are counted from its
/// degrees. Applies to a scan, an expansion to the shared node and one on from it, with nothing but labels asked of the ends.
/// </summary>
internal sealed class FactorizedCountPass : PlanPass
{
    protected override Operator Rewrite(Operator source, PlanningContext context)
    {
        if (source is not Aggregate { Keys.Count: 0, Aggregations.Count: > 0 } aggregate)
        {
            return source;
        }

        var (last, lastLabel) = CountedRows.LastHop(aggregate.Input);
        if (last is null || last.DistinctFrom.Length > 1)
        {
            return source;
        }

        var (first, firstLabel) = CountedRows.LastHop(last.Input);
        bool isChain = first is not null && firstLabel is null && last.From == first.To
            && (last.DistinctFrom.Length == 0 ? !SameRelationships(first, last) : last.DistinctFrom[0] == first.Relationship && SameRelationships(first, last));
        if (!isChain
            || StartLabel(first!) is not { } start
            || first!.Direction == Direction.Both
            || last.Direction == Direction.Both
            || !aggregate.Aggregations.All(a => CountedRows.Are(a, [first.From, first.Relationship, first.To, last.Relationship, last.To])))
        {
            return source;
        }

        int count = context.AddHiddenSlot("ways", CypherType.Integer);
        var backward = new CountedHop(first.Direction == Direction.Outgoing ? Direction.Incoming : Direction.Outgoing, first.Types, start.Label);
        var forward = new CountedHop(last.Direction, last.Types, lastLabel);
        var scan = new AllNodesScan(start.Input, first.To, context.NameOf(first.To));
        var ways = new CountExpansions(scan, first.To, backward, forward, count);
        return CountedRows.Sum(aggregate, ways, context.Variable(count));
    }

    private static (Operator Input, string? Label)? StartLabel(Expand first) => first.Input switch
    {
        NodeByLabelScan { Input: Execution.Subqueries.Argument } scan when scan.Slot == first.From => (scan.Input, scan.Label),
        AllNodesScan { Input: Execution.Subqueries.Argument } scan when scan.Slot == first.From => (scan.Input, null),
        _ => null,
    };

    /// <summary>Whether the two hops can follow the same relationships from the node between them.</summary>
    private static bool SameRelationships(Expand first, Expand last) =>
        first.Direction != last.Direction && first.Types.Order(StringComparer.Ordinal).SequenceEqual(last.Types.Order(StringComparer.Ordinal), StringComparer.Ordinal);
}

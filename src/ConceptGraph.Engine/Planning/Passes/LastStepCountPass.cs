using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>
/// Counting what the last hop or scan finds: its matches do not become rows, but numbers that are added up. A hop gives the degree of the node it starts from, a scan
/// what the store knows.
/// </summary>
internal sealed class LastStepCountPass : PlanPass
{
    protected override Operator Rewrite(Operator source, PlanningContext context)
    {
        if (source is not Aggregate { Aggregations.Count: > 0 } aggregate || !aggregate.Aggregations.All(CountedRows.MayBe))
        {
            return source;
        }

        var keys = new SlotSet();
        keys.AddRange(aggregate.Keys.Select(key => key.Expression));
        int count = context.AddHiddenSlot("count", CypherType.Integer);
        return LastStep(aggregate.Input, count) is var (counts, found, from) && !Array.Exists(found, keys.Contains) && aggregate.Aggregations.All(a => CountedRows.Are(a, [.. found, .. from]))
            ? CountedRows.Sum(aggregate, EveryRelationship(counts, keys) ?? counts, context.Variable(count))
            : source;
    }

    /// <summary>What counts in place of the last step, the variables that the step binds, and those that it starts from; null for a step that must make rows.</summary>
    private static (Operator Counts, int[] Found, int[] From)? LastStep(Operator source, int count) => source switch
    {
        NodeByLabelScan scan => (new StoredCount(scan.Input, count, IsNodes: true, [scan.Label]), [scan.Slot], []),
        AllNodesScan scan => (new StoredCount(scan.Input, count, IsNodes: true, []), [scan.Slot], []),
        _ when CountedRows.LastHop(source) is ({ DistinctFrom.Length: 0 } expand, var label) && (label is null || expand.Direction != Direction.Both) =>
            (new CountExpansions(expand.Input, expand.From, new CountedHop(expand.Direction, expand.Types, label), Second: null, count), [expand.Relationship, expand.To], [expand.From]),
        _ => null,
    };

    /// <summary>For a hop from any node to any other: the number of relationships, which the store knows too.</summary>
    private static StoredCount? EveryRelationship(Operator counts, SlotSet keys) =>
        counts is CountExpansions { First: { Label: null, Direction: not Direction.Both } hop, Input: AllNodesScan scan } ways && scan.Slot == ways.From && !keys.Contains(scan.Slot)
            ? new StoredCount(scan.Input, ways.Count, IsNodes: false, hop.Types)
            : null;
}

using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>CALL { … }: the inner plan goes on from the outer rows where it only extends them, and else runs once for a batch of them.</summary>
internal sealed class BatchApplyPass : PlanPass
{
    protected override Operator Rewrite(Operator source, PlanningContext context)
    {
        if (source is not Apply { Results.Count: > 0 } apply)
        {
            return source;
        }

        if (RowNumbering.IsRowWise(apply.Inner))
        {
            return apply.IsOptional
                ? new Optional(apply.Input, apply.Inner, context.AddHiddenSlot("row", CypherType.Integer), apply.Results)
                : RowNumbering.StartFrom(apply.Inner, apply.Input);
        }

        bool givesRowOfNone = RowNumbering.GivesRowOfNone(apply.Inner);
        if (apply.Imports.Count == 0 || (givesRowOfNone && !IsSameOfNone(apply.Inner, new SlotSet(apply.Imports))))
        {
            return source;
        }

        var row = context.Variable(context.AddHiddenSlot("row", CypherType.Integer));
        return RowNumbering.Numbered(apply.Inner, row) is { } numbered
            ? new BatchApply(apply.Input, numbered, givesRowOfNone ? apply.Inner : null, apply.Imports, apply.Results, apply.IsOptional, row.Slot)
            : source;
    }

    /// <summary>
    /// Whether an aggregation without keys gives the same to all outer rows of which nothing is found, and they are those that the numbered plan leaves out: nothing
    /// behind the aggregation reads an outer slot or drops a row.
    /// </summary>
    private static bool IsSameOfNone(Operator inner, SlotSet imports)
    {
        var used = new SlotSet();
        bool isSame = true;
        for (var current = inner; isSame && RowNumbering.GivesRowOfNone(current); current = current.Inputs[0])
        {
            isSame = current is Project or Distinct or Sort or Aggregate && !used.Overlaps(imports);
            current.AddUses(used);
        }

        return isSame;
    }
}

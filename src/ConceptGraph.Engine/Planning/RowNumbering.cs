using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;

namespace ConceptGraph.Engine.Planning;

/// <summary>Plans of subqueries that run once for a whole batch of outer rows: the number of the outer row goes along with each inner row.</summary>
internal static class RowNumbering
{
    /// <summary>Whether every row of the plan comes from one outer row, whose number can be carried along as it is.</summary>
    public static bool IsRowWise(Operator root) =>
        root is Argument || (root is FlatMapOperator or Filter or Project or SemiApply or Optional or ProduceResults && !root.Access.HasFlag(GraphAccess.Writes) && IsRowWise(root.Inputs[0]));

    /// <summary>The row-wise plan that begins from the rows of another one.</summary>
    public static Operator StartFrom(Operator root, Operator start) => root is Argument ? start : WithFirst(root, StartFrom(root.Inputs[0], start));

    /// <summary>The plan with rows told apart by the number of the outer row; null when it treats the rows of one outer row as no number can tell, as LIMIT does.</summary>
    public static Operator? Numbered(Operator root, SlotExpression row)
    {
        if (IsRowWise(root))
        {
            return root;
        }

        bool isFit = root is Distinct or Sort or Aggregate || IsRowWise(WithFirst(root, new Argument()));
        return isFit && Numbered(root.Inputs[0], row) is { } input ? ByNumber(WithFirst(root, input), row) : null;
    }

    /// <summary>Whether the plan gives rows also for an outer row of which nothing is found: those of an aggregation without keys.</summary>
    public static bool GivesRowOfNone(Operator root) =>
        root is Aggregate { Keys.Count: 0 } || (root.Inputs.Count > 0 && GivesRowOfNone(root.Inputs[0]));

    private static Operator ByNumber(Operator source, SlotExpression row) => source switch
    {
        Distinct distinct => distinct with { Slots = [row.Slot, .. distinct.Slots] },
        Sort sort => sort with { Keys = [new BoundSortKey(row, Descending: false), .. sort.Keys] },
        Aggregate aggregate => aggregate with { Keys = [new BoundItem(row.Slot, row), .. aggregate.Keys] },
        _ => source,
    };

    private static Operator WithFirst(Operator root, Operator input) => root.Inputs.Count switch
    {
        0 => root,
        1 => root.WithInputs([input]),
        _ => root.WithInputs([input, root.Inputs[1]]),
    };
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Functions;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>Aggregations that count rows, and what they become where rows bring a number with them.</summary>
internal static class CountedRows
{
    /// <summary>Whether an aggregation is <c>count(*)</c>, or <c>count(x)</c> of a variable.</summary>
    public static bool MayBe(BoundAggregation aggregation) =>
        !aggregation.Distinct && (aggregation.Function is null || (aggregation.Function.Name == "count" && aggregation.Arguments[0] is SlotExpression));

    /// <summary>Whether an aggregation is the number of rows, where some variables are never null.</summary>
    public static bool Are(BoundAggregation aggregation, ReadOnlySpan<int> neverNull) =>
        MayBe(aggregation) && (aggregation.Function is null || neverNull.Contains(((SlotExpression)aggregation.Arguments[0]).Slot));

    /// <summary>The same aggregate over rows that each stand for many.</summary>
    public static Aggregate Sum(Aggregate aggregate, Operator input, SlotExpression count) => aggregate with
    {
        Input = input,
        Aggregations = [.. aggregate.Aggregations.Select(a => new BoundAggregation(a.Slot, FunctionCatalog.FindAggregate("sum"), Distinct: false, [count], a.Span))],
    };

    /// <summary>The expansion that a plan ends with, and the one label that alone is asked of where it leads.</summary>
    public static (Expand? Expand, string? Label) LastHop(Operator source) => source switch
    {
        Expand { IsInto: false } expand => (expand, null),
        Filter { Predicates: [LabelExpression { Operand: SlotExpression slot, Condition: LabelNamed label }], Input: Expand { IsInto: false } expand } when slot.Slot == expand.To =>
            (expand, label.Name),
        _ => (null, null),
    };
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The first rows of an order (ORDER BY … LIMIT), without keeping the rest.</summary>
internal sealed record Top(Operator Input, IReadOnlyList<BoundSortKey> Keys, Expression? Skip, Expression Limit) : UnaryOperator(Input)
{
    private int[]? kept;

    public override string Details => $"{Sort.Describe(Keys)} LIMIT {Limit}{(Skip is null ? "" : $" + {Skip}")}";

    public override GraphAccess Access => GraphReads.Of(Keys.Select(k => k.Expression));

    public override void AddUses(SlotSet slots) => slots.AddRange(Keys.Select(k => k.Expression));

    public override Operator Narrow(SlotSet needed) => this with { kept = needed.ToArray() };

    public override Cursor Open(ExecutionContext context)
    {
        long wanted = RowCount.Evaluate("LIMIT", Limit, context) + (Skip is null ? 0 : RowCount.Evaluate("SKIP", Skip, context));
        return new SortCursor(context, context.Open(Input), [.. Keys], kept, wanted < 0 ? long.MaxValue : wanted);
    }
}

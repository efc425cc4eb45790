using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>All rows in order; rows with equal keys stay in the order in which they came.</summary>
internal sealed record Sort(Operator Input, IReadOnlyList<BoundSortKey> Keys) : UnaryOperator(Input)
{
    private int[]? kept;

    public override string Details => Describe(Keys);

    public override GraphAccess Access => GraphReads.Of(Keys.Select(k => k.Expression));

    public override void AddUses(SlotSet slots) => slots.AddRange(Keys.Select(k => k.Expression));

    public override Operator Narrow(SlotSet needed) => this with { kept = needed.ToArray() };

    public override Cursor Open(ExecutionContext context) => new SortCursor(context, context.Open(Input), [.. Keys], kept, wanted: long.MaxValue);

    public static string Describe(IEnumerable<BoundSortKey> keys) =>
        string.Join(", ", keys.Select(k => $"{k.Expression} {(k.Descending ? "DESC" : "ASC")}"));
}

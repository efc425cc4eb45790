using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Groups rows by keys and aggregates each group; without keys there is one group, also for no rows.</summary>
internal sealed record Aggregate(Operator Input, IReadOnlyList<BoundItem> Keys, IReadOnlyList<BoundAggregation> Aggregations) : UnaryOperator(Input)
{
    public override string Name => "EagerAggregation";

    public override string Details =>
        string.Join(", ", [.. Keys.Select(k => k.Expression.ToString()), .. Aggregations.Select(Describe)]);

    public override GraphAccess Access =>
        GraphReads.Of([.. Keys.Select(k => k.Expression), .. Aggregations.SelectMany(a => a.Arguments)]);

    public override void AddUses(SlotSet slots)
    {
        slots.AddRange(Keys.Select(k => k.Expression));
        slots.AddRange(Aggregations.SelectMany(a => a.Arguments));
    }

    public override SlotSet NeedsOf(int input, SlotSet needed) => new();

    public override Cursor Open(ExecutionContext context) => new AggregateCursor(context, context.Open(Input), this);

    private static string Describe(BoundAggregation aggregation) => aggregation.Function is null
        ? "count(*)"
        : $"{aggregation.Function.Name}({(aggregation.Distinct ? "DISTINCT " : "")}{string.Join(", ", aggregation.Arguments)})";
}

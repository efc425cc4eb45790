namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The root of a plan: the slots of the result's columns.</summary>
internal sealed record ProduceResults(Operator Input, IReadOnlyList<int> Slots, IReadOnlyList<string> Columns) : UnaryOperator(Input)
{
    public override string Details => string.Join(", ", Columns);

    public override void AddUses(SlotSet slots) => slots.AddRange(Slots);

    public override Cursor Open(ExecutionContext context) => context.Open(Input);
}

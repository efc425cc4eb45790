using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>SET and REMOVE for each row.</summary>
internal sealed record SetItems(Operator Input, IReadOnlyList<BoundSetItem> Items) : UnaryOperator(Input)
{
    public override string Name => Items.All(i => i is BoundSetLabels { Remove: true }) ? "RemoveLabels"
        : Items.All(i => i is BoundSetLabels) ? "SetLabels"
        : "SetProperties";

    public override string Details => string.Join(", ", Items.Select(Describe));

    public override GraphAccess Access => GraphAccess.ReadsAndWrites;

    public override void AddUses(SlotSet slots) => slots.AddRange(Items.SelectMany(ExpressionsOf));

    public override Cursor Open(ExecutionContext context) => new SetCursor(context, context.Open(Input), Items);

    /// <summary>Every expression of an item.</summary>
    public static IEnumerable<Expression> ExpressionsOf(BoundSetItem item) => item switch
    {
        BoundSetProperty property => [item.Target, property.Key, property.Value],
        BoundSetAllProperties all => [item.Target, all.Value],
        BoundSetLabels labels => [item.Target, .. labels.Labels.Select(l => l.Dynamic).OfType<Expression>()],
        _ => [item.Target],
    };

    private static string Describe(BoundSetItem item) => item switch
    {
        BoundSetProperty property => $"{item.Target}[{property.Key}] = {property.Value}",
        BoundSetAllProperties all => $"{item.Target} {(all.Merge ? "+=" : "=")} {all.Value}",
        BoundSetLabels labels => $"{item.Target}{LabelNames.Describe(labels.Labels)}",
        _ => "",
    };

    private sealed class SetCursor(ExecutionContext context, Cursor input, IReadOnlyList<BoundSetItem> items) : RowWriterCursor(context, input)
    {
        private readonly ItemSetter setter = new(context, context.Writer ?? throw ExecutionErrors.ReadOnly(), items);

        protected override void Write(Batch batch, int row) => setter.Set(batch, row);
    }
}

using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>Creates nodes and relationships for each row.</summary>
internal sealed record Create(Operator Input, IReadOnlyList<BoundCreateElement> Elements, TextSpan Span) : UnaryOperator(Input)
{
    public override string Details => string.Join(", ", Elements.Select(Describe));

    public override GraphAccess Access =>
        GraphAccess.Writes | GraphReads.Of(Elements.Select(e => e.Properties).OfType<Binding.Expressions.Expression>());

    public override void AddUses(SlotSet slots) => AddUses(slots, Elements);

    public override IEnumerable<int> Fills => Elements.Select(e => e.Slot);

    public override Cursor Open(ExecutionContext context) => new CreateCursor(context, context.Open(Input), this);

    /// <summary>Adds the slots that creating the elements reads.</summary>
    public static void AddUses(SlotSet slots, IReadOnlyList<BoundCreateElement> elements)
    {
        foreach (var element in elements)
        {
            var labels = element is BoundCreateNode node ? node.Labels : [((BoundCreateRelationship)element).Type];
            foreach (var label in labels)
            {
                slots.AddRange(new[] { label.Dynamic }.OfType<Binding.Expressions.Expression>());
            }

            slots.AddRange(new[] { element.Properties }.OfType<Binding.Expressions.Expression>());
            if (element is BoundCreateRelationship relationship)
            {
                slots.Add(relationship.Start);
                slots.Add(relationship.End);
            }
        }
    }

    public static string Describe(BoundCreateElement element) => element switch
    {
        BoundCreateNode node => $"({LabelNames.Describe(node.Labels)})",
        BoundCreateRelationship relationship => $"-[{LabelNames.Describe([relationship.Type])}]->",
        _ => "",
    };

    private sealed class CreateCursor(ExecutionContext context, Cursor input, Create plan) : RowWriterCursor(context, input)
    {
        private readonly ElementCreator creator = new(context, context.Writer ?? throw ExecutionErrors.ReadOnly(), plan.Elements, plan.Span);

        protected override void Begin(Batch batch) => creator.AddColumns(batch);

        protected override void Write(Batch batch, int row) => creator.Create(batch, row);
    }
}

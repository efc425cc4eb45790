using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Computes expressions into slots. Everything else stays where it is: what is no longer needed is dropped by the operators that copy rows.</summary>
internal sealed record Project(Operator Input, IReadOnlyList<BoundItem> Items) : UnaryOperator(Input)
{
    public override string Name => "Projection";

    public override string Details => string.Join(", ", Items.Select(i => i.Expression));

    public override GraphAccess Access => GraphReads.Of(Items.Where(i => i.Expression is not SlotExpression).Select(i => i.Expression));

    public override void AddUses(SlotSet slots) => slots.AddRange(Items.Select(i => i.Expression));

    public override IEnumerable<int> Fills => Items.Select(i => i.Slot);

    public override Cursor Open(ExecutionContext context) => new ProjectCursor(context, context.Open(Input), [.. Items]);

    private sealed class ProjectCursor(ExecutionContext context, Cursor input, BoundItem[] items) : BatchCursor(context, input)
    {
        private readonly Column[] computed = new Column[items.Length];

        protected override void Treat(Batch batch)
        {
            for (int i = 0; i < items.Length; i++)
            {
                computed[i] = items[i].Expression.EvaluateAll(batch, Context.Evaluation);
            }

            for (int i = 0; i < items.Length; i++)
            {
                batch.Columns[items[i].Slot] = computed[i];
            }
        }
    }
}

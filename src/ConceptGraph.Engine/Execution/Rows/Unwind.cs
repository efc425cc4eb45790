using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>One row for each item of a list; null gives none, anything else than a list is taken as its own single item.</summary>
internal sealed record Unwind(Operator Input, Expression List, int Slot, string Variable) : FlatMapOperator(Input)
{
    public override string Details => $"{List} AS {Variable}";

    public override GraphAccess Access => GraphReads.Of([List]);

    public override void AddUses(SlotSet slots) => slots.Add(List);

    public override IEnumerable<int> Fills => [Slot];

    public override Cursor Open(ExecutionContext context) => new UnwindCursor(context, context.Open(Input), this);

    private sealed class UnwindCursor(ExecutionContext context, Cursor input, Unwind plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private Value[] items = [];
        private ListValue list = ListValue.Empty;
        private long taken;

        protected override void Begin(int row)
        {
            var value = plan.List.Evaluate(Source, row, Context.Evaluation);
            list = value.IsNull ? ListValue.Empty : value.As<ListValue>() ?? new ListValue(value);
            taken = 0;
        }

        protected override bool Continue(int row)
        {
            int first = Count;
            int added = AddMany(row, (int)Math.Min(list.LongCount - taken, Batch.Capacity));
            for (int i = first; i < first + added; i++)
            {
                items[i] = list.ItemAt(taken++);
            }

            return taken == list.LongCount;
        }

        protected override void Allocate(int capacity) => items = new Value[capacity];

        protected override void Grow(int capacity) => Array.Resize(ref items, capacity);

        protected override void Write(Batch output)
        {
            Context.Limits.Spend(Count);
            output.Columns[plan.Slot] = items.ToColumn(Count);
        }
    }
}

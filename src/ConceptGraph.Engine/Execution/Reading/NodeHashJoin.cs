using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>The nodes whose property equals a value of the input row, from a table of all of them that is made once: where two parts of a pattern meet in a value only.</summary>
/// <param name="Input">Rows over which the value is written.</param>
/// <param name="Slot">The slot that takes the node.</param>
/// <param name="Variable">Its name.</param>
/// <param name="Label">A label that it has, or null.</param>
/// <param name="Key">The property.</param>
/// <param name="Value">What the property equals.</param>
internal sealed record NodeHashJoin(Operator Input, int Slot, string Variable, string? Label, string Key, Expression Value) : FlatMapOperator(Input)
{
    public override string Name => "ValueHashJoin";

    public override string Details => $"{Variable}{(Label is null ? "" : ":" + Label)} WHERE {Variable}.{Key} = {Value}";

    public override GraphAccess Access => GraphAccess.Reads;

    public override void AddUses(SlotSet slots) => slots.Add(Value);

    public override IEnumerable<int> Fills => [Slot];

    public override Cursor Open(ExecutionContext context) => new Join(context, context.Open(Input), this);

    private sealed class Join(ExecutionContext context, Cursor input, NodeHashJoin plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly List<int> found = [];
        private PropertyHashTable? table;
        private int[] ids = [];
        private int taken;

        protected override void Begin(int row)
        {
            // Not before the first row: an earlier clause may create the nodes.
            table ??= PropertyHashTable.Of(Context.Graph, plan.Label, plan.Key, Context.Limits);
            found.Clear();
            taken = 0;
            table.Seek(plan.Value.Evaluate(Source, row, Context.Evaluation), found);
            Context.Limits.Spend(found.Count + 1);
        }

        protected override bool Continue(int row)
        {
            int first = Count;
            int added = AddMany(row, found.Count - taken);
            found.CopyTo(taken, ids, first, added);
            taken += added;
            return taken == found.Count;
        }

        protected override void Allocate(int capacity) => ids = new int[capacity];

        protected override void Grow(int capacity) => Array.Resize(ref ids, capacity);

        protected override void Write(Batch output) => output.Columns[plan.Slot] = IdColumn.Nodes(ids);
    }
}

using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>Keeps the outer rows for which the inner plan gives a row (or none): EXISTS in WHERE, for a whole batch at once.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/> and carries <paramref name="RowSlot"/> through.</param>
/// <param name="RowSlot">An extra slot for the number of the outer row.</param>
/// <param name="IsAnti">Keeps the rows without an inner row.</param>
internal sealed record SemiApply(Operator Input, Operator Inner, int RowSlot, bool IsAnti) : Operator
{
    public override string Name => IsAnti ? "AntiSemiApply" : "SemiApply";

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : new SlotSet([RowSlot]);

    public override IEnumerable<int> Fills => [RowSlot];

    public override Cursor Open(ExecutionContext context) => new SemiApplyCursor(context, context.Open(Input), this);

    private sealed class SemiApplyCursor(ExecutionContext context, Cursor input, SemiApply plan) : BatchCursor(context, input)
    {
        protected override void Treat(Batch batch) => Narrow(batch, Match(batch));

        private bool[] Match(Batch outer)
        {
            var isSeen = new bool[outer.RowCount];
            int missing = outer.Count;
            outer.Columns[plan.RowSlot] = RowNumbers.Column(outer.RowCount);
            using var inner = Context.Open(plan.Inner, outer);
            while (missing > 0 && inner.Next() is { } batch)
            {
                missing -= RowNumbers.Mark(batch, plan.RowSlot, isSeen);
            }

            return isSeen;
        }

        private void Narrow(Batch batch, bool[] isSeen)
        {
            var kept = new int[batch.Count];
            int count = 0;
            for (int i = 0; i < batch.Count; i++)
            {
                int row = batch.RowAt(i);
                if (isSeen[row] != plan.IsAnti)
                {
                    kept[count++] = row;
                }
            }

            batch.Selection = kept;
            batch.Count = count;
        }
    }
}

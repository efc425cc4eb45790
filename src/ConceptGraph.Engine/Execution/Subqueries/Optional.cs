using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>OPTIONAL MATCH: the rows of the inner plan and, for outer rows without any, one row of nulls.</summary>
/// <param name="Input">The outer rows.</param>
/// <param name="Inner">Begins with an <see cref="Argument"/> and carries <paramref name="RowSlot"/> through.</param>
/// <param name="RowSlot">An extra slot for the number of the outer row.</param>
/// <param name="NullSlots">The slots that the inner plan fills.</param>
internal sealed record Optional(Operator Input, Operator Inner, int RowSlot, IReadOnlyList<int> NullSlots) : Operator
{
    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override SlotSet NeedsOf(int input, SlotSet needed) => input == 0 ? needed : needed.With(RowSlot);

    public override IEnumerable<int> Fills => [RowSlot, .. NullSlots];

    public override Cursor Open(ExecutionContext context) => new OptionalCursor(context, context.Open(Input), this);

    private sealed class OptionalCursor(ExecutionContext context, Cursor input, Optional plan) : UnaryCursor(input)
    {
        private Batch? outer;
        private Cursor? inner;
        private bool[] isSeen = [];

        public override Batch? Next()
        {
            while (true)
            {
                if (inner is null)
                {
                    outer = Input.Next();
                    if (outer is null)
                    {
                        return null;
                    }

                    isSeen = new bool[outer.RowCount];
                    outer.Columns[plan.RowSlot] = RowNumbers.Column(outer.RowCount);
                    inner = context.Open(plan.Inner, outer);
                }

                if (inner.Next() is { } batch)
                {
                    RowNumbers.Mark(batch, plan.RowSlot, isSeen);
                    return batch;
                }

                inner.Dispose();
                inner = null;
                if (Missing() is { } missing)
                {
                    return missing;
                }
            }
        }

        public override void Dispose()
        {
            inner?.Dispose();
            base.Dispose();
        }

        private Batch? Missing()
        {
            var rows = new int[outer!.Count];
            int count = 0;
            for (int i = 0; i < outer.Count; i++)
            {
                int row = outer.RowAt(i);
                if (!isSeen[row])
                {
                    rows[count++] = row;
                }
            }

            if (count == 0)
            {
                return null;
            }

            var batch = outer.Pick(rows.AsSpan(0, count));
            foreach (int slot in plan.NullSlots)
            {
                batch.Columns[slot] = new ValueColumn(count);
            }

            return batch;
        }
    }
}

using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The first row of each combination of the slots' values.</summary>
internal sealed record Distinct(Operator Input, IReadOnlyList<int> Slots, string Text) : UnaryOperator(Input)
{
    public override string Details => Text;

    public override void AddUses(SlotSet slots) => slots.AddRange(Slots);

    public override Cursor Open(ExecutionContext context) => new DistinctCursor(context, context.Open(Input), [.. Slots]);

    private sealed class DistinctCursor(ExecutionContext context, Cursor input, int[] slots) : UnaryCursor(input)
    {
        private readonly GroupTable table = new(slots.Length, context.Limits);
        private readonly Column[] columns = new Column[slots.Length];
        private int[] groups = [];

        public override Batch? Next()
        {
            while (Input.Next() is { } batch)
            {
                for (int i = 0; i < slots.Length; i++)
                {
                    columns[i] = batch.Columns[slots[i]]!;
                }

                if (groups.Length < batch.RowCount)
                {
                    groups = new int[batch.RowCount];
                }

                int known = table.Count;
                table.Find(columns, batch, groups);
                Keep(batch, known);
                if (batch.Count > 0)
                {
                    return batch;
                }
            }

            return null;
        }

        public override void Dispose()
        {
            table.Release();
            base.Dispose();
        }

        /// <summary>New groups are numbered in the order of their first rows.</summary>
        private void Keep(Batch batch, int known)
        {
            var kept = new int[batch.Count];
            int count = 0;
            for (int i = 0; i < batch.Count; i++)
            {
                int row = batch.RowAt(i);
                if (groups[row] == known)
                {
                    kept[count++] = row;
                    known++;
                }
            }

            batch.Selection = kept;
            batch.Count = count;
        }
    }
}

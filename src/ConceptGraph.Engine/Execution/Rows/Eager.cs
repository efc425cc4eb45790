using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Reads every row before it gives the first, so that what follows sees the whole effect of what went before, and the other way round.</summary>
internal sealed record Eager(Operator Input) : UnaryOperator(Input)
{
    private int[]? kept;

    public override Operator Narrow(SlotSet needed) => this with { kept = needed.ToArray() };

    public override Cursor Open(ExecutionContext context) => new EagerCursor(context, context.Open(Input), kept);

    private sealed class EagerCursor(ExecutionContext context, Cursor input, int[]? kept) : UnaryCursor(input)
    {
        private RowStore? store;
        private int given;

        public override Batch? Next()
        {
            if (store is null)
            {
                store = new RowStore(context.Limits);
                while (Input.Next() is { } batch)
                {
                    store.Add(batch, kept);
                }
            }

            int count = Math.Min(store.Count - given, Batch.Capacity);
            given += count;
            return count == 0 ? null : store.Slice(given - count, count);
        }
    }
}

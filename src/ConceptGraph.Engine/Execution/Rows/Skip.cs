using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Leaves out the first rows.</summary>
internal sealed record Skip(Operator Input, Expression Number) : UnaryOperator(Input)
{
    public override string Details => Number.ToString()!;

    public override Cursor Open(ExecutionContext context) =>
        new SkipCursor(context.Open(Input), RowCount.Evaluate("SKIP", Number, context));

    private sealed class SkipCursor(Cursor input, long left) : UnaryCursor(input)
    {
        private long left = left;

        public override Batch? Next()
        {
            while (Input.Next() is { } batch)
            {
                if (left == 0)
                {
                    return batch;
                }

                int skipped = (int)Math.Min(left, batch.Count);
                left -= skipped;
                if (skipped < batch.Count)
                {
                    batch.Selection = batch.SelectedRows()[skipped..];
                    batch.Count -= skipped;
                    return batch;
                }
            }

            return null;
        }
    }
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The first rows; reads no further than needed.</summary>
internal sealed record Limit(Operator Input, Expression Number) : UnaryOperator(Input)
{
    public override string Details => Number.ToString()!;

    /// <summary>May stop before its input is at its end, so what changes the graph must be through before: as if it looked at the graph.</summary>
    public override GraphAccess Access => GraphAccess.Reads;

    public override Cursor Open(ExecutionContext context) =>
        new LimitCursor(context.Open(Input), RowCount.Evaluate("LIMIT", Number, context));

    private sealed class LimitCursor(Cursor input, long left) : UnaryCursor(input)
    {
        private long left = left;
        private bool isStarted;

        public override Batch? Next()
        {
            // Even LIMIT 0 asks for the first batch: the clauses before may change the graph.
            if ((left == 0 && isStarted) || Input.Next() is not { } batch || left == 0)
            {
                isStarted = true;
                return null;
            }

            isStarted = true;

            if (batch.Count > left)
            {
                batch.Selection ??= batch.SelectedRows();
                batch.Count = (int)left;
            }

            left -= batch.Count;
            return batch;
        }
    }
}

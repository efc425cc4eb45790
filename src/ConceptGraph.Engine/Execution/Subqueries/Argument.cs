using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>Where a query begins: the rows of the query around it or, at the top, one row with nothing in it.</summary>
internal sealed record Argument : Operator
{
    public override IReadOnlyList<Operator> Inputs => [];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this;

    public override Cursor Open(ExecutionContext context)
    {
        var batch = context.NewBatch();
        if (context.Argument is { } argument)
        {
            argument.Columns.CopyTo(batch.Columns, 0);
            batch.RowCount = argument.RowCount;
            batch.Count = argument.Count;
            batch.Selection = argument.Selection?.AsSpan(0, argument.Count).ToArray();
        }
        else
        {
            batch.Reset(1);
        }

        return new Once(batch);
    }

    private sealed class Once(Batch batch) : Cursor
    {
        private bool isDone;

        public override Batch? Next()
        {
            if (isDone || batch.Count == 0)
            {
                return null;
            }

            isDone = true;
            return batch;
        }

        public override void Dispose() => isDone = true;
    }
}

using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Runs its input to the end and gives no rows: a query without RETURN.</summary>
internal sealed record EmptyResult(Operator Input) : UnaryOperator(Input)
{
    public override Cursor Open(ExecutionContext context) => new EmptyCursor(context.Open(Input));

    private sealed class EmptyCursor(Cursor input) : UnaryCursor(input)
    {
        public override Batch? Next()
        {
            while (Input.Next() is not null)
            {
            }

            return null;
        }
    }
}

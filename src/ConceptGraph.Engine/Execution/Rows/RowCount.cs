using ConceptGraph.Engine.Binding.Expressions;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The number of rows that SKIP, LIMIT or OF ... ROWS asks for.</summary>
internal static class RowCount
{
    public static long Evaluate(string clause, Expression expression, ExecutionContext context, long least = 0)
    {
        var row = context.NewBatch();
        row.Reset(1);
        var value = expression.Evaluate(row, 0, context.Evaluation);
        return value.IsInteger && value.AsInteger() >= least
            ? value.AsInteger()
            : throw ExecutionErrors.NotARowCount(clause, value, expression.Span);
    }
}

using ConceptGraph.Engine.Binding.Expressions;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>The number of rows that SKIP or LIMIT asks for.</summary>
internal static class RowCount
{
    public static long Evaluate(string clause, Expression expression, ExecutionContext context)
    {
        var row = context.NewBatch();
        row.Reset(1);
        var value = expression.Evaluate(row, 0, context.Evaluation);
        return value.IsInteger && value.AsInteger() >= 0
            ? value.AsInteger()
            : throw ExecutionErrors.NotARowCount(clause, value, expression.Span);
    }
}

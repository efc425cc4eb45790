using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>reduce(accumulator = initial, x IN list | result)</c>; null of a null list.</summary>
internal sealed class ReduceExpression(
    LocalExpression accumulator, Expression initial, LocalExpression variable, Expression list, Expression result, TextSpan span)
    : Expression(accumulator.Type, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [initial, list, result];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new ReduceExpression(accumulator, operands[0], variable, operands[1], operands[2], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var source = list.Evaluate(batch, row, context);
        if (source.IsNull)
        {
            return default;
        }

        var items = ListValue.Of(source);
        var value = initial.Evaluate(batch, row, context);
        for (long i = 0; i < items.LongCount; i++)
        {
            var item = items.ItemAt(i);
            context.Limits.Spend(1);
            context.Locals[accumulator.Number] = value;
            context.Locals[variable.Number] = item;
            value = result.Evaluate(batch, row, context);
        }

        return value;
    }

    public override string ToString() => $"reduce({accumulator} = {initial}, {variable} IN {list} | {result})";
}

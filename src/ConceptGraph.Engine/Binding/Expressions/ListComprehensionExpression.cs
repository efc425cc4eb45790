using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>[x IN list WHERE condition | result]</c>; null of null.</summary>
internal sealed class ListComprehensionExpression(
    LocalExpression variable, Expression list, Expression? condition, Expression? result, CypherType type, TextSpan span) : Expression(type, span)
{
    private const int BytesPerItem = 16;

    public override IReadOnlyList<Expression> Operands { get; } = [.. new[] { list, condition, result }.OfType<Expression>()];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new ListComprehensionExpression(
            variable, operands[0], condition is null ? null : operands[1], result is null ? null : operands[^1], Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var source = list.Evaluate(batch, row, context);
        if (source.IsNull)
        {
            return default;
        }

        var items = ListValue.Of(source);
        var results = new List<Value>(items.IsLazy ? 0 : items.Count);
        for (long i = 0; i < items.LongCount; i++)
        {
            var item = items.ItemAt(i);
            context.Limits.Spend(1);
            context.Locals[variable.Number] = item;
            if (condition is null || TruthOf(condition, batch, row, context) == true)
            {
                context.Limits.Hold(BytesPerItem);
                results.Add(result is null ? item : result.Evaluate(batch, row, context));
            }
        }

        context.Limits.Hold(-(long)results.Count * BytesPerItem);
        return Value.List([.. results]);
    }

    public override string ToString() =>
        $"[{variable} IN {list}{(condition is null ? "" : $" WHERE {condition}")}{(result is null ? "" : $" | {result}")}]";
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>[a, b, …]</c>.</summary>
internal sealed class ListExpression(IReadOnlyList<Expression> items, CypherType type, TextSpan span) : Expression(type, span)
{
    public override IReadOnlyList<Expression> Operands => items;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new ListExpression(operands, Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var values = new Value[items.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Evaluate(batch, row, context);
        }

        var list = Value.List(values);
        context.Limits.Fit(list.Extent.Bytes);
        return list;
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

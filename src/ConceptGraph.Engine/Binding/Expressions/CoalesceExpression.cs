using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>coalesce()</c>: arguments behind the first that is not null are not evaluated, so that they may fail.</summary>
internal sealed class CoalesceExpression(IReadOnlyList<Expression> operands, CypherType type, TextSpan span) : Expression(type, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = operands;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new CoalesceExpression(operands, Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        foreach (var operand in Operands)
        {
            var value = operand.Evaluate(batch, row, context);
            if (!value.IsNull)
            {
                return value;
            }
        }

        return default;
    }

    public override string ToString() => $"coalesce({string.Join(", ", Operands)})";
}

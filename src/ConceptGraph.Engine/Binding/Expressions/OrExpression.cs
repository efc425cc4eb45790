using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>OR over two or more operands, three-valued: from left to right until one is true.</summary>
internal sealed class OrExpression(IReadOnlyList<Expression> operands, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands => operands;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new OrExpression(operands, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        bool? result = false;
        foreach (var operand in operands)
        {
            switch (TruthOf(operand, batch, row, context))
            {
                case true:
                    return Value.True;
                case null:
                    result = null;
                    break;
            }
        }

        return Value.Boolean(result);
    }

    public override string ToString() => string.Join(" OR ", operands.Select(o => o is XorExpression ? $"({o})" : o.ToString()));
}

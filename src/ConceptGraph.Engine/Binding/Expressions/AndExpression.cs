using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>AND over two or more operands, three-valued: from left to right until one is false.</summary>
internal sealed class AndExpression(IReadOnlyList<Expression> operands, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands => operands;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new AndExpression(operands, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        bool? result = true;
        foreach (var operand in operands)
        {
            switch (TruthOf(operand, batch, row, context))
            {
                case false:
                    return Value.False;
                case null:
                    result = null;
                    break;
            }
        }

        return Value.Boolean(result);
    }

    /// <summary>Each operand looks only at the rows that those before it kept.</summary>
    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        var (selection, count) = (batch.Selection, batch.Count);
        try
        {
            foreach (var operand in operands)
            {
                batch.Count = operand.Filter(batch, context, kept);
                batch.Selection = kept;
                if (batch.Count == 0)
                {
                    break;
                }
            }

            return batch.Count;
        }
        finally
        {
            (batch.Selection, batch.Count) = (selection, count);
        }
    }

    public override string ToString() => string.Join(" AND ", operands.Select(o => o is OrExpression or XorExpression ? $"({o})" : o.ToString()));
}

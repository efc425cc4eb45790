using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>AND over two or more operands, three-valued: from left to right until one is false; only when none is does an error in one of them count, as in Neo4j.</summary>
internal sealed class AndExpression(IReadOnlyList<Expression> operands, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands => operands;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new AndExpression(operands, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        bool? result = true;
        CypherException? failure = null;
        foreach (var operand in operands)
        {
            switch (TruthOf(operand, batch, row, context, ref failure))
            {
                case false:
                    return Value.False;
                case null:
                    result = null;
                    break;
            }
        }

        return failure is null ? Value.Boolean(result) : throw failure;
    }

    /// <summary>Each operand looks only at the rows that those before it kept; with an error the rows are asked one by one.</summary>
    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        var (selection, count) = (ReferenceEquals(batch.Selection, kept) ? [.. kept] : batch.Selection, batch.Count);
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
        catch (CypherException error) when (ValueErrors.IsOfValues(error))
        {
            (batch.Selection, batch.Count) = (selection, count);
            return base.Filter(batch, context, kept);
        }
        finally
        {
            (batch.Selection, batch.Count) = (selection, count);
        }
    }

    public override string ToString() => string.Join(" AND ", operands.Select(o => o is OrExpression or XorExpression ? $"({o})" : o.ToString()));
}

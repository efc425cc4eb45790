using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>OR over two or more operands, three-valued: from left to right until one is true; only when none is does an error in one of them count, as in Neo4j.</summary>
internal sealed class OrExpression(IReadOnlyList<Expression> operands, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands => operands;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new OrExpression(operands, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        bool? result = false;
        CypherException? failure = null;
        foreach (var operand in operands)
        {
            switch (TruthOf(operand, batch, row, context, ref failure))
            {
                case true:
                    return Value.True;
                case null:
                    result = null;
                    break;
            }
        }

        return failure is null ? Value.Boolean(result) : throw failure;
    }

    /// <summary>Each operand looks only at the rows that those before it did not keep; with an error the rows are asked one by one.</summary>
    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        var (selection, count) = (batch.Selection, batch.Count);
        int[] rows = new int[count];
        for (int i = 0; i < count; i++)
        {
            rows[i] = batch.RowAt(i);
        }

        bool[] holds = new bool[batch.RowCount];
        int[] found = new int[count];
        int[] open = [.. rows];
        try
        {
            batch.Selection = open;
            foreach (var operand in operands)
            {
                int hits = operand.Filter(batch, context, found);
                foreach (int row in found.AsSpan(0, hits))
                {
                    holds[row] = true;
                }

                batch.Count = Keep(open.AsSpan(0, batch.Count), holds, wanted: false, open);
                if (batch.Count == 0)
                {
                    break;
                }
            }
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

        return Keep(rows, holds, wanted: true, kept);
    }

    private static int Keep(ReadOnlySpan<int> rows, bool[] holds, bool wanted, int[] kept)
    {
        int count = 0;
        foreach (int row in rows)
        {
            if (holds[row] == wanted)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    public override string ToString() => string.Join(" OR ", operands.Select(o => o is XorExpression ? $"({o})" : o.ToString()));
}

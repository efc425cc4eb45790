using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>IS NULL and IS NOT NULL.</summary>
internal sealed class IsNullExpression(Expression operand, bool negated, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public Expression Operand { get; } = operand;

    public bool IsNegated { get; } = negated;

    public override IReadOnlyList<Expression> Operands { get; } = [operand];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new IsNullExpression(operands[0], IsNegated, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Value.Boolean(Operand.Evaluate(batch, row, context).IsNull != IsNegated);

    public override int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        var column = Operand.EvaluateAll(batch, context);
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (column.IsNull(row) != IsNegated)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    public override string ToString() => $"{Operand} IS {(IsNegated ? "NOT " : "")}NULL";
}

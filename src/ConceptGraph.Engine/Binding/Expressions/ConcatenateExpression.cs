using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>||</c> of text or lists.</summary>
internal sealed class ConcatenateExpression(Expression left, Expression right, CypherType type, TextSpan span) : Expression(type, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [left, right];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new ConcatenateExpression(operands[0], operands[1], Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var x = left.Evaluate(batch, row, context);
        var y = right.Evaluate(batch, row, context);
        try
        {
            context.Limits.SpendOnSum(x, y);
            return ValueArithmetic.Concatenate(x, y);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }

    public override string ToString() => $"{left} || {right}";
}

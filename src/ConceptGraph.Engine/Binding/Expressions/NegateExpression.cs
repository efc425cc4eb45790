using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>Unary minus.</summary>
internal sealed class NegateExpression(Expression operand, CypherType type, TextSpan span) : Expression(type, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [operand];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new NegateExpression(operands[0], Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var value = operand.Evaluate(batch, row, context);
        try
        {
            return ValueArithmetic.Negate(value);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }

    public override string ToString() => $"-({operand})";
}

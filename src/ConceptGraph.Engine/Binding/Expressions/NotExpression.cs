using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>NOT, three-valued.</summary>
internal sealed class NotExpression(Expression operand, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [operand];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new NotExpression(operands[0], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Value.Boolean(!TruthOf(operand, batch, row, context));

    public override string ToString() => $"NOT ({operand})";
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>XOR, three-valued.</summary>
internal sealed class XorExpression(Expression left, Expression right, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [left, right];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new XorExpression(operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Value.Boolean(TruthOf(left, batch, row, context) ^ TruthOf(right, batch, row, context));

    public override string ToString() => $"({left}) XOR ({right})";
}

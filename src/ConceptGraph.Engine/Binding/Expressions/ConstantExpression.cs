using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A value that is known before the query runs.</summary>
internal sealed class ConstantExpression(Value value, CypherType type, TextSpan span) : Expression(type, span)
{
    public Value Value { get; } = value;

    public override bool IsRowIndependent => true;

    public override IReadOnlyList<Expression> Operands => [];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => this;

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) => Value;

    public override Column EvaluateAll(Batch batch, EvaluationContext context) => RepeatedColumn.Of(Value, batch.RowCount);

    public override string ToString() => Value.ToString();
}

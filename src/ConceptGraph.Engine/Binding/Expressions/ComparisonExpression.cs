using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>= &lt;&gt; &lt; &lt;= &gt; &gt;=</c> between two operands, three-valued.</summary>
internal sealed class ComparisonExpression(ComparisonOperator operation, Expression left, Expression right, TextSpan span)
    : Expression(CypherType.Boolean, span)
{
    public ComparisonOperator Operator { get; } = operation;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Operands { get; } = [left, right];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new ComparisonExpression(Operator, operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Compare(Operator, Left.Evaluate(batch, row, context), Right.Evaluate(batch, row, context));

    public override string ToString() => $"{Left} {Symbol} {Right}";

    private string Symbol => Operator switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    internal static Value Compare(ComparisonOperator operation, Value left, Value right) => operation switch
    {
        ComparisonOperator.Equal => Value.Boolean(ValueEquality.Equal(left, right)),
        ComparisonOperator.NotEqual => Value.Boolean(!ValueEquality.Equal(left, right)),
        ComparisonOperator.Less => Value.Boolean(ValueOrder.IsLess(left, right)),
        ComparisonOperator.LessOrEqual => Value.Boolean(ValueOrder.IsLessOrEqual(left, right)),
        ComparisonOperator.Greater => Value.Boolean(ValueOrder.IsLess(right, left)),
        _ => Value.Boolean(ValueOrder.IsLessOrEqual(right, left)),
    };
}

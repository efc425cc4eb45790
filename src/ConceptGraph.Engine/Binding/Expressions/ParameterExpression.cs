using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A parameter of the query.</summary>
internal sealed class ParameterExpression(int position, string name, CypherType type, TextSpan span) : Expression(type, span)
{
    /// <summary>Where its value stands in <see cref="EvaluationContext.Parameters"/>.</summary>
    public int Position { get; } = position;

    public string Name { get; } = name;

    public override bool IsRowIndependent => true;

    public override IReadOnlyList<Expression> Operands => [];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => this;

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) => context.Parameters[Position];

    public override Column EvaluateAll(Batch batch, EvaluationContext context) =>
        RepeatedColumn.Of(context.Parameters[Position], batch.RowCount);

    public override string ToString() => "$" + CypherQuoting.QuoteName(Name);
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A variable that lives inside one expression: of a comprehension, a quantifier, reduce, or the subject of a CASE.</summary>
internal sealed class LocalExpression(int number, string name, CypherType type, TextSpan span) : Expression(type, span)
{
    /// <summary>Where its value stands in <see cref="EvaluationContext.Locals"/>.</summary>
    public int Number { get; } = number;

    public string Name { get; } = name;

    /// <summary>The same variable, used elsewhere.</summary>
    public LocalExpression At(TextSpan place) => new(Number, Name, Type, place);

    public override IReadOnlyList<Expression> Operands => [];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => this;

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) => context.Locals[Number];

    public override string ToString() => CypherQuoting.QuoteName(Name);
}

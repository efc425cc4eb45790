using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>item IN list</c>, three-valued. A value that turns out to be no list is taken for a list of itself, as in Neo4j.</summary>
internal sealed class InExpression(Expression item, Expression list, TextSpan span) : Expression(CypherType.Boolean, span)
{
    private readonly ConstantSet? known = list is ConstantExpression { Value: { Kind: ValueKind.List } constant } ? ConstantSet.Of(constant.AsList()) : null;

    public Expression Item { get; } = item;

    public Expression List { get; } = list;

    public override IReadOnlyList<Expression> Operands { get; } = [item, list];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new InExpression(operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var items = List.Evaluate(batch, row, context);
        if (items.IsNull)
        {
            return default;
        }

        var wanted = Item.Evaluate(batch, row, context);
        if (known?.Contains(wanted) is { } answer)
        {
            return Value.Boolean(answer);
        }

        var candidates = ListValue.Of(items);
        context.Limits.SpendOnMade(items);
        return wanted.IsNull
            ? candidates.LongCount == 0 ? Value.False : default
            : Value.Boolean(ValueEquality.Contains(candidates, wanted));
    }

    public override string ToString() => $"{Item} IN {List}";
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>e IS [NOT] :: TYPE</c>; never null.</summary>
/// <remarks>Where another type than a Boolean is wanted, a plain one is a mistake only as it runs, as in Neo4j.</remarks>
internal sealed class TypePredicateExpression(Expression operand, TypePattern pattern, bool negated, TextSpan span)
    : Expression(negated ? CypherType.Boolean : CypherType.Any, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [operand];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new TypePredicateExpression(operands[0], pattern, negated, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context) =>
        Value.Boolean(pattern.Matches(operand.Evaluate(batch, row, context)) != negated);

    public override string ToString() => $"{operand} IS {(negated ? "NOT " : "")}:: {pattern}";
}

/// <summary>A type as a type predicate asks for it.</summary>
/// <param name="Text">As it was written, for plans.</param>
/// <param name="Kinds">The kinds that are asked for.</param>
/// <param name="Item">The type of the items, when lists are asked for with one.</param>
/// <param name="NotNull">Whether null is refused.</param>
/// <param name="Alternatives">Types of which one is enough; then the other members say nothing.</param>
internal sealed record TypePattern(string Text, KindSet Kinds, TypePattern? Item, bool NotNull, IReadOnlyList<TypePattern> Alternatives)
{
    /// <summary>Whether what can be stored is asked for: of lists, those of numbers and those whose items are all of one kind that can be stored by itself.</summary>
    public bool IsProperty { get; init; }

    /// <summary>Whether the value is of this type.</summary>
    public bool Matches(Value value)
    {
        if (Alternatives.Count > 0)
        {
            return Alternatives.Any(a => a.Matches(value));
        }

        if (value.IsNull)
        {
            return !NotNull;
        }

        if (IsProperty && value.Kind == ValueKind.List)
        {
            return IsStorable(value.AsList());
        }

        return (Kinds & (KindSet)(1u << (int)value.Kind)) != 0
            && (Item is null || value.Kind != ValueKind.List || value.AsList().All(Item.Matches));
    }

    public override string ToString() => Text;

    private bool IsStorable(IReadOnlyList<Value> items) =>
        items.All(item => !item.IsNull && item.Kind != ValueKind.List && (Kinds & (KindSet)(1u << (int)item.Kind)) != 0 && (item.Kind == items[0].Kind || (item.IsNumber && items[0].IsNumber)));
}

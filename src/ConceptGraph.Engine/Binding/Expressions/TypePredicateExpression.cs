using System.Numerics;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>e IS [NOT] :: TYPE</c>; never null.</summary>
internal sealed class TypePredicateExpression(Expression operand, TypePattern pattern, bool negated, TextSpan span) : Expression(CypherType.Boolean, span)
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
    /// <summary>Whether what can be stored is asked for.</summary>
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

    /// <summary>A list in a property has items of one type, numbers being one, and no lists or maps.</summary>
    private static bool IsStorable(ListValue list)
    {
        const KindSet Numbers = KindSet.Integer | KindSet.Float;
        var kinds = list.Aggregate(KindSet.None, (seen, item) => seen | (KindSet)(1u << (int)item.Kind));
        return kinds == KindSet.None || (kinds & ~Numbers) == KindSet.None || (BitOperations.IsPow2((uint)kinds) && (kinds & (TypeRules.Property.Kinds & ~KindSet.List)) != KindSet.None);
    }

    public override string ToString() => Text;
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>list[from..to]</c>: from the first bound up to, but without, the second; either may be left out.</summary>
internal sealed class SliceExpression(Expression list, Expression? from, Expression? to, TextSpan span)
    : Expression(list.Type.Kinds == KindSet.List ? list.Type : CypherType.List, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [.. new[] { list, from, to }.OfType<Expression>()];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new SliceExpression(operands[0], from is null ? null : operands[1], to is null ? null : operands[^1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var source = list.Evaluate(batch, row, context);
        var first = from?.Evaluate(batch, row, context) ?? Value.Integer(0);
        var end = to?.Evaluate(batch, row, context);
        if (source.IsNull || first.IsNull || end is { IsNull: true })
        {
            return default;
        }

        var items = ListValue.Of(source);
        long start = Clamp(first, items.LongCount);
        var part = items.Slice(start, (end is { } last ? Clamp(last, items.LongCount) : items.LongCount) - start);
        context.Limits.SpendOnMade(Value.Of(part));
        return Value.Of(part);
    }

    public override string ToString() => $"{list}[{from}..{to}]";

    /// <summary>A float that is only known at run time is cut off; what does not fit into 32 bits is refused, as in Neo4j.</summary>
    private long Clamp(Value bound, long count)
    {
        long at = bound.IsInteger ? bound.AsInteger() : bound.IsFloat ? (long)bound.AsFloat() : throw At(EvaluationErrors.NotAnIndex(bound));
        if (at != (int)at)
        {
            throw At(EvaluationErrors.IndexTooLarge(bound));
        }

        return Math.Clamp(at < 0 ? at + count : at, 0, count);
    }
}

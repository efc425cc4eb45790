using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>e[index]</c> of a list, or of what has properties or components.</summary>
internal sealed class SubscriptExpression(Expression target, Expression index, CypherType type, TextSpan span) : Expression(type, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [target, index];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new SubscriptExpression(operands[0], operands[1], Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var container = target.Evaluate(batch, row, context);
        var position = index.Evaluate(batch, row, context);
        if (container.IsNull || position.IsNull)
        {
            return default;
        }

        try
        {
            return container.Kind == ValueKind.List ? ItemOf(container.AsList(), position) : EntryOf(container, position, context);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }

    public override string ToString() => $"{target}[{index}]";

    private static Value ItemOf(ListValue list, Value position)
    {
        if (!position.IsInteger)
        {
            throw EvaluationErrors.NotAnIndex(position);
        }

        long at = position.AsInteger();
        at = at < 0 ? at + list.LongCount : at;
        return at >= 0 && at < list.LongCount ? list.ItemAt(at) : default;
    }

    private static Value EntryOf(Value container, Value key, EvaluationContext context) =>
        !TypeRules.HasProperties.HasFlag((KindSet)(1u << (int)container.Kind)) ? throw EvaluationErrors.NotAList(container)
        : key.IsString ? PropertyReader.Read(container, key.AsString(), context.Graph)
        : throw EvaluationErrors.NotAKey(key);
}

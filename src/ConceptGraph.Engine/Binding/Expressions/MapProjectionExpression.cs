using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>n {.key, .*, other: value}</c>: a map out of the properties of a node, a relationship or a map; null of null.</summary>
/// <param name="source">Whose properties are taken.</param>
/// <param name="items">In order; a later one replaces an earlier one with the same key.</param>
/// <param name="values">What the items that are given by an expression hold, in their order.</param>
/// <param name="span">The place.</param>
internal sealed class MapProjectionExpression(
    Expression source, IReadOnlyList<MapProjectionEntry> items, IReadOnlyList<Expression> values, TextSpan span) : Expression(CypherType.Map, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [source, .. values];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new MapProjectionExpression(operands[0], items, [.. operands.Skip(1)], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var target = source.Evaluate(batch, row, context);
        if (target.IsNull)
        {
            return default;
        }

        if (target.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw At(EvaluationErrors.NoProperties(target));
        }

        if (items is [{ Key: null }])
        {
            return Value.Of(PropertyReader.ReadAll(target, context.Graph));
        }

        var entries = new List<KeyValuePair<string, Value>>();
        int next = 0;
        foreach (var item in items)
        {
            if (item.Key is null)
            {
                entries.AddRange(PropertyReader.ReadAll(target, context.Graph));
            }
            else
            {
                var value = item.IsGiven ? values[next++].Evaluate(batch, row, context) : PropertyReader.Read(target, item.Key, context.Graph);
                entries.Add(new(item.Key, value));
            }
        }

        return Value.Of(MapValue.From(entries));
    }

    public override string ToString()
    {
        int next = 0;
        var parts = items.Select(item => item.Key is null ? ".*" : item.IsGiven ? $"{item.Key}: {values[next++]}" : $".{item.Key}");
        return $"{source} {{{string.Join(", ", parts)}}}";
    }
}

/// <summary>One item of a map projection.</summary>
/// <param name="Key">The key; null for <c>.*</c>.</param>
/// <param name="IsGiven">Whether an expression gives the value, rather than the property of the same name.</param>
internal readonly record struct MapProjectionEntry(string? Key, bool IsGiven);

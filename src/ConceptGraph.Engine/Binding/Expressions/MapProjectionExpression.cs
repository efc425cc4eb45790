using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>n {.key, .*, other: value}</c>: a map out of the properties of a node, a relationship or a map; null of null, and of what was deleted when only its own properties are asked for.</summary>
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

        bool isEntity = target.Kind is ValueKind.Node or ValueKind.Relationship;
        if (!isEntity && target.Kind != ValueKind.Map && items.Any(item => item.Key is null))
        {
            throw At(EvaluationErrors.NoProperties(target));
        }

        if (items is [{ Key: null }])
        {
            return Value.Of(PropertyReader.ReadAll(target, context.Graph));
        }

        if (isEntity && items.All(item => item is { Key: not null, IsGiven: false }) && !Exists(target, context.Graph))
        {
            return default;
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

    private static bool Exists(Value entity, IGraph graph) =>
        entity.IsNode ? graph.NodeExists(entity.AsId()) : graph.RelationshipExists(entity.AsId());

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

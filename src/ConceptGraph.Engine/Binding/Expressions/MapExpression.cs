using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>{key: value, …}</c>; of equal keys the last wins.</summary>
internal sealed class MapExpression(IReadOnlyList<string> keys, IReadOnlyList<Expression> values, TextSpan span) : Expression(CypherType.Map, span)
{
    private readonly bool hasDistinctKeys = keys.Distinct(StringComparer.Ordinal).Count() == keys.Count;
    private readonly string[] keyArray = [.. keys];

    /// <summary>The keys, in step with <see cref="Operands"/>.</summary>
    public IReadOnlyList<string> Keys => keys;

    public override IReadOnlyList<Expression> Operands => values;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new MapExpression(keys, operands, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var results = new Value[values.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = values[i].Evaluate(batch, row, context);
        }

        var map = hasDistinctKeys ? new MapValue(keyArray, results) : MapValue.From(keys.Zip(results, KeyValuePair.Create));
        context.Limits.Fit(map.Extent.Bytes);
        return Value.Of(map);
    }

    public override string ToString() => $"{{{string.Join(", ", keys.Zip(values, (key, value) => $"{CypherQuoting.QuoteName(key)}: {value}"))}}}";
}

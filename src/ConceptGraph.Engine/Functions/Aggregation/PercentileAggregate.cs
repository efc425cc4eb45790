using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>A percentile of numbers, null of nothing. The percentile asked for is that of the first row.</summary>
internal sealed class PercentileAggregate(string name, Func<List<Value>, double, Value> select) : Accumulator
{
    private readonly List<Value> numbers = [];
    private double percentile;

    /// <summary>Between two values their linear interpolation; on a value that value itself, an integer if it is one.</summary>
    public static AggregateDefinition Continuous { get; } = Define(
        "percentileCont", "The value at a percentile (0 to 1), interpolated between its neighbours.", CypherType.Number, Interpolate);

    /// <summary>The least value with at least that share of the values at or below it.</summary>
    public static AggregateDefinition Discrete { get; } = Define(
        "percentileDisc", "The value nearest to a percentile (0 to 1).", CypherType.Number, Nearest) with
    {
        InferReturns = types => types[0],
    };

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var number = arguments[0].IsNumber ? arguments[0] : throw FunctionErrors.InvalidType(name, "Integer or Float", arguments[0]);
        if (numbers.Count == 0)
        {
            // NaN is let through, as in Neo4j; it asks for the least.
            percentile = Arguments.Number(arguments[1], name) is var share and not (< 0 or > 1)
                ? share
                : throw FunctionErrors.OutOfRange(name, "percentile", "from 0.0 to 1.0", arguments[1]);
        }

        numbers.Add(number);
    }

    public override Value Result()
    {
        if (numbers.Count == 0)
        {
            return default;
        }

        numbers.Sort(ValueOrder.Comparer);
        return select(numbers, percentile);
    }

    private static Value Interpolate(List<Value> sorted, double percentile)
    {
        double rank = percentile * (sorted.Count - 1);
        int below = (int)Math.Floor(rank);
        int above = (int)Math.Ceiling(rank);
        return below == above
            ? sorted[below]
            : Value.Float((sorted[below].AsFloat() * (above - rank)) + (sorted[above].AsFloat() * (rank - below)));
    }

    private static Value Nearest(List<Value> sorted, double percentile) =>
        sorted[Math.Max(0, (int)Math.Ceiling(percentile * sorted.Count) - 1)];

    private static AggregateDefinition Define(string name, string summary, CypherType returns, Func<List<Value>, double, Value> select) =>
        new(name, summary, [new("input", CypherType.Number), new("percentile", CypherType.Number)], returns, () => new PercentileAggregate(name, select));
}

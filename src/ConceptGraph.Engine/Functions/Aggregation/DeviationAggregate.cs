using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>The standard deviation, by Welford's method; null of nothing, 0 of one number.</summary>
/// <param name="name">The function, for errors.</param>
/// <param name="missing">How much smaller than the number of values the divisor is: 1 for a sample, 0 for a population.</param>
internal sealed class DeviationAggregate(string name, int missing) : Accumulator
{
    private long count;
    private double mean;
    private double squares;

    public static AggregateDefinition Sample { get; } = Define("stdev", "The standard deviation of a sample.", 1);

    public static AggregateDefinition Population { get; } = Define("stdevp", "The standard deviation of a whole population.", 0);

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        double number = Arguments.Number(arguments[0], name);
        count++;
        double delta = number - mean;
        mean += delta / count;
        squares += delta * (number - mean);
    }

    public override Value Result() =>
        count == 0 ? default : Value.Float(count == 1 ? 0 : Math.Sqrt(squares / (count - missing)));

    private static AggregateDefinition Define(string name, string summary, int missing) =>
        new(name, summary, [new("input", CypherType.Number)], CypherType.Float, () => new DeviationAggregate(name, missing));
}

using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>The mean of numbers, always a float, or of durations; null of nothing. Numbers are averaged as they come, so that the sum cannot overflow.</summary>
internal sealed class AverageAggregate : Accumulator
{
    private long count;
    private bool ofNumbers;
    private Value durations;
    private double mean;

    public static AggregateDefinition Definition { get; } = new(
        "avg", "The mean of numbers or durations.", [Summable.Parameter], new CypherType(KindSet.Float | KindSet.Duration), () => new AverageAggregate());

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var value = Summable.Check(arguments[0], "avg");
        if (count > 0 && value.IsNumber != ofNumbers)
        {
            throw Summable.Mixed("avg", value);
        }

        count++;
        if (value.IsNumber)
        {
            ofNumbers = true;
            mean += (value.AsFloat() - mean) / count;
        }
        else
        {
            durations = count == 1 ? value : ValueArithmetic.Add(durations, value);
        }
    }

    public override Value Result() =>
        count == 0 ? default
        : ofNumbers ? Value.Float(mean)
        : ValueArithmetic.Divide(durations, Value.Integer(count));
}

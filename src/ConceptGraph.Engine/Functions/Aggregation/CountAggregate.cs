using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>How many rows there are; <c>count(*)</c> adds rows without arguments.</summary>
internal sealed class CountAggregate : Accumulator
{
    private long count;

    public static AggregateDefinition Definition { get; } = new(
        "count", "The number of values that are not null.", [new("input", CypherType.Any)], CypherType.Integer, () => new CountAggregate());

    public override void Add(ReadOnlySpan<Value> arguments) => count++;

    public override Value Result() => Value.Integer(count);
}

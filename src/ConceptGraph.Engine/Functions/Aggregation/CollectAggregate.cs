using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>The values as a list, in the order of the rows.</summary>
internal sealed class CollectAggregate : Accumulator
{
    private readonly List<Value> items = [];

    public static AggregateDefinition Definition { get; } = new(
        "collect", "The values that are not null, as a list.", [new("input", CypherType.Any)], CypherType.List, () => new CollectAggregate())
    {
        InferReturns = types => CypherType.ListOf(types[0]),
    };

    public override void Add(ReadOnlySpan<Value> arguments) => items.Add(arguments[0]);

    public override Value Result() => Value.List([.. items]);
}

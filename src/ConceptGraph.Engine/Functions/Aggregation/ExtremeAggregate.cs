using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>The least or greatest value in the order of ORDER BY, over all types; the first of equal ones; null of none.</summary>
/// <param name="sign">1 for the greatest, −1 for the least.</param>
internal sealed class ExtremeAggregate(int sign) : Accumulator
{
    private Value best;

    public static AggregateDefinition Minimum { get; } = Define("min", "The least value.", -1);

    public static AggregateDefinition Maximum { get; } = Define("max", "The greatest value.", 1);

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (best.IsNull || ValueOrder.Compare(arguments[0], best) * sign > 0)
        {
            best = arguments[0];
        }
    }

    public override Value Result() => best;

    private static AggregateDefinition Define(string name, string summary, int sign) =>
        new(name, summary, [new("input", CypherType.Any)], CypherType.Any, () => new ExtremeAggregate(sign)) { InferReturns = types => types[0] };
}

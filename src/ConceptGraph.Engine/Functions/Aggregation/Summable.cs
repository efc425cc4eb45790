using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>What sum and avg take: numbers or durations, not both together.</summary>
internal static class Summable
{
    public const KindSet Kinds = KindSet.Number | KindSet.Duration;

    public static FunctionParameter Parameter { get; } = new("input", new CypherType(Kinds));

    public static Value Check(Value value, string function) =>
        value.IsNumber || value.Kind == ValueKind.Duration ? value : throw FunctionErrors.InvalidType(function, TypeNames.Of(Parameter.Type), value);

    /// <summary>A number among durations or a duration among numbers.</summary>
    public static CypherException Mixed(string function, Value value) =>
        FunctionErrors.InvalidType(function, value.IsNumber ? "only durations" : "only numbers", value);
}

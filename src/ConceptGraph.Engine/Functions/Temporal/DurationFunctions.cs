using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Engine.Values.Temporal.Construction;

namespace ConceptGraph.Engine.Functions.Temporal;

/// <summary><c>duration()</c>, and the time between two temporal values.</summary>
internal static class DurationFunctions
{
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new(
            "duration",
            "temporal",
            "A duration from text or from a map of units.",
            [new("input", CypherType.Any)],
            CypherType.Of(ValueKind.Duration),
            (_, arguments) => Value.Of(Construct(arguments[0]))),
        Define("duration.between", "The months, days and seconds between two values.", DurationBetween.All),
        Define("duration.inMonths", "The whole months between two values.", DurationBetween.Months),
        Define("duration.inDays", "The whole days between two values.", DurationBetween.Days),
        Define("duration.inSeconds", "The seconds and nanoseconds between two values.", DurationBetween.Seconds),
    ];

    private static Duration Construct(Value input) =>
        input.IsString ? Duration.Parse(input.AsString())
        : DurationFields.Build(input.As<MapValue>() ?? throw TemporalErrors.InvalidCall("duration", "text or a map", input));

    private static FunctionDefinition Define(string name, string summary, Func<TemporalValue, TemporalValue, Duration> between)
    {
        return new FunctionDefinition(
            name,
            "temporal",
            summary,
            [new("from", CypherType.Any), new("to", CypherType.Any)],
            CypherType.Of(ValueKind.Duration),
            (_, arguments) => Value.Of(between(Temporal(arguments[0]), Temporal(arguments[1]))));

        TemporalValue Temporal(Value value) => value.As<TemporalValue>() ?? throw TemporalErrors.InvalidCall(name, "two temporal values", value);
    }
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Functions.Temporal;

/// <summary><c>datetime.fromepoch()</c> and <c>datetime.fromepochmillis()</c>: instants counted from 1970-01-01T00:00Z, at UTC.</summary>
internal static class EpochFunctions
{
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new(
            "datetime.fromepoch",
            "temporal",
            "The instant so many seconds and nanoseconds after 1970-01-01T00:00Z.",
            [new("seconds", CypherType.Number), new("nanoseconds", CypherType.Number)],
            CypherType.Of(ValueKind.DateTime),
            (_, arguments) => FromSeconds(Whole("datetime.fromepoch", arguments[0]), Whole("datetime.fromepoch", arguments[1])))
        {
            NullInNullOut = false,
        },
        new(
            "datetime.fromepochmillis",
            "temporal",
            "The instant so many milliseconds after 1970-01-01T00:00Z.",
            [new("milliseconds", CypherType.Number)],
            CypherType.Of(ValueKind.DateTime),
            (_, arguments) => FromMillis(Whole("datetime.fromepochmillis", arguments[0])))
        {
            NullInNullOut = false,
        },
    ];

    private static Value FromSeconds(long seconds, long nanoseconds)
    {
        if (nanoseconds is < 0 or >= LocalTime.NanosPerSecond)
        {
            throw ValueErrors.Argument($"Invalid nanosecond: {nanoseconds}");
        }

        long day = IsoCalendar.FloorDivide(seconds, Duration.SecondsPerDay);
        return day is >= IsoCalendar.MinEpochDay and <= IsoCalendar.MaxEpochDay
            ? Value.Of(ZonedDateTime.OfInstant(seconds, (int)nanoseconds, FixedZone.Utc))
            : throw ValueErrors.Argument($"No date is {seconds} seconds from 1970-01-01T00:00Z.");
    }

    private static Value FromMillis(long millis) => Value.Of(ZonedDateTime.OfInstant(
        IsoCalendar.FloorDivide(millis, 1000), (int)IsoCalendar.FloorModulo(millis, 1000) * 1_000_000, FixedZone.Utc));

    private static long Whole(string function, Value value) =>
        value.IsInteger ? value.AsInteger()
        : value.IsNull || value.IsFloat ? throw TemporalErrors.InvalidCall(function, "whole numbers", value)
        : throw FunctionErrors.InvalidType(function, "Integer", value);
}

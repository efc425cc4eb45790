using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Engine.Values.Temporal.Construction;
using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Functions.Temporal;

/// <summary>
/// <c>date.transaction()</c>, <c>date.statement()</c>, <c>date.realtime()</c> and the same for the other types: the current time in a zone, UTC
/// when none is given. A transaction is one statement here, so the first two agree.
/// </summary>
internal static class ClockFunctions
{
    private static readonly (string Type, ValueKind Kind, Func<ZonedDateTime, TemporalValue> Part)[] Types =
    [
        ("date", ValueKind.Date, now => now.Date),
        ("localtime", ValueKind.LocalTime, now => now.Time),
        ("time", ValueKind.Time, now => new OffsetTime(now.Time, now.OffsetSeconds)),
        ("localdatetime", ValueKind.LocalDateTime, now => now.Local),
        ("datetime", ValueKind.DateTime, now => now),
    ];

    public static IReadOnlyList<FunctionDefinition> All { get; } = [.. Types.SelectMany(type => Define(type.Type, type.Kind, type.Part))];

    private static FunctionDefinition[] Define(string type, ValueKind kind, Func<ZonedDateTime, TemporalValue> part) =>
    [
        Define($"{type}.transaction", "The time at which the transaction began.", kind, part, context => context.StatementStart),
        Define($"{type}.statement", "The time at which the statement began.", kind, part, context => context.StatementStart),
        Define($"{type}.realtime", "The time of the call.", kind, part, context => context.Time.GetUtcNow()) with { IsDeterministic = false },
    ];

    private static FunctionDefinition Define(
        string name, string summary, ValueKind kind, Func<ZonedDateTime, TemporalValue> part, Func<FunctionContext, DateTimeOffset> moment)
    {
        return new FunctionDefinition(name, "temporal", summary, [new("timezone", CypherType.Any)], CypherType.Of(kind), Evaluate) { Required = 0 };

        Value Evaluate(FunctionContext context, ReadOnlySpan<Value> arguments)
        {
            var zone = arguments.IsEmpty ? FixedZone.Utc
                : arguments[0].IsString ? ZoneCatalog.Get(arguments[0].AsString())
                : throw TemporalErrors.InvalidCall(name, "the name of a time zone", arguments[0]);
            return Value.Of(part(new Clock(moment(context)).Now(zone)));
        }
    }
}

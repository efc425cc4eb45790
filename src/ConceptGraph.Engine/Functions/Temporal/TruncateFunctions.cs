using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Engine.Values.Temporal.Construction;
using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Functions.Temporal;

/// <summary><c>date.truncate(unit, value, fields)</c> and the same for the other types. Without a value, of the time at which the statement began.</summary>
internal static class TruncateFunctions
{
    private delegate TemporalValue Truncation(TemporalTruncation truncation, TruncationUnit unit, TemporalValue value, MapValue fields);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        Define("date", ValueKind.Date, (truncation, unit, value, fields) => truncation.Date(unit, value, fields)),
        Define("localtime", ValueKind.LocalTime, (truncation, unit, value, fields) => truncation.LocalTime(unit, value, fields)),
        Define("time", ValueKind.Time, (truncation, unit, value, fields) => truncation.Time(unit, value, fields)),
        Define("localdatetime", ValueKind.LocalDateTime, (truncation, unit, value, fields) => truncation.LocalDateTime(unit, value, fields)),
        Define("datetime", ValueKind.DateTime, (truncation, unit, value, fields) => truncation.DateTime(unit, value, fields)),
    ];

    private static FunctionDefinition Define(string type, ValueKind kind, Truncation truncate)
    {
        string name = $"{type}.truncate";
        FunctionParameter[] parameters = [new("unit", CypherType.String), new("input", CypherType.Any), new("fields", CypherType.Any)];
        return new FunctionDefinition(name, "temporal", "A value cut to the start of a unit.", parameters, CypherType.Of(kind), Evaluate)
        {
            Required = 1,
            NullInNullOut = false,
        };

        Value Evaluate(FunctionContext context, ReadOnlySpan<Value> arguments)
        {
            var clock = new Clock(context.StatementStart);
            string unit = arguments[0].IsNull ? throw TemporalErrors.InvalidCall(name, "the name of a unit", arguments[0]) : Arguments.Text(arguments[0], name);
            var value = arguments.Length < 2 ? clock.Now(FixedZone.Utc)
                : arguments[1].As<TemporalValue>() ?? throw TemporalErrors.InvalidCall(name, "a temporal value", arguments[1]);
            var fields = arguments.Length < 3 || arguments[2].IsNull ? MapValue.Empty
                : arguments[2].As<MapValue>() ?? throw TemporalErrors.InvalidCall(name, "a map", arguments[2]);
            return Value.Of(truncate(new TemporalTruncation(clock), TruncationUnits.Parse(unit), value, fields));
        }
    }
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Engine.Values.Temporal.Construction;
using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Functions.Temporal;

/// <summary>
/// <c>date()</c>, <c>localtime()</c>, <c>time()</c>, <c>localdatetime()</c>, <c>datetime()</c>: the time at which the statement began, or a value
/// from text, from a map of components or from another temporal value. Without a zone UTC is meant.
/// </summary>
internal static class ConstructorFunctions
{
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        Define("date", "A date.", ValueKind.Date, TemporalBuilder.DateSupport,
            LocalDate.Parse, value => value.RequireDate(), (builder, fields) => builder.Date(fields)),
        Define("localtime", "A time of day without zone.", ValueKind.LocalTime, TemporalBuilder.LocalTimeSupport,
            LocalTime.Parse, value => value.RequireTime(), (builder, fields) => builder.LocalTime(fields)),
        Define("time", "A time of day with an offset.", ValueKind.Time, TemporalBuilder.TimeSupport,
            OffsetTime.Parse, ToTime, (builder, fields) => builder.Time(fields)),
        Define("localdatetime", "A date and time without zone.", ValueKind.LocalDateTime, TemporalBuilder.LocalDateTimeSupport,
            LocalDateTime.Parse, TemporalBuilder.ToLocal, (builder, fields) => builder.LocalDateTime(fields)),
        Define("datetime", "A date and time with a zone.", ValueKind.DateTime, TemporalBuilder.DateTimeSupport,
            ZonedDateTime.Parse, ToDateTime, (builder, fields) => builder.DateTime(fields)),
    ];

    private static FunctionDefinition Define(
        string name,
        string summary,
        ValueKind kind,
        FieldSet supported,
        Func<string, TemporalValue> parse,
        Func<TemporalValue, TemporalValue> convert,
        Func<TemporalBuilder, TemporalFields, TemporalValue> build)
    {
        return new FunctionDefinition(name, "temporal", summary, [new("input", CypherType.Any)], CypherType.Of(kind), Evaluate) { Required = 0 };

        Value Evaluate(FunctionContext context, ReadOnlySpan<Value> arguments)
        {
            var clock = new Clock(context.StatementStart);
            if (arguments.IsEmpty)
            {
                return Value.Of(convert(clock.Now(FixedZone.Utc)));
            }

            var input = arguments[0];
            return Value.Of(input switch
            {
                { IsString: true } => parse(input.AsString()),
                { Kind: ValueKind.Map } => build(new TemporalBuilder(clock), TemporalFields.Read(input.AsMap(), supported)),
                _ => convert(input.As<TemporalValue>() ?? throw TemporalErrors.InvalidCall(name, "text, a map or a temporal value", input)),
            });
        }
    }

    private static OffsetTime ToTime(TemporalValue value) => value switch
    {
        OffsetTime time => time,
        ZonedDateTime dateTime => new OffsetTime(dateTime.Time, dateTime.OffsetSeconds),
        _ => new OffsetTime(value.RequireTime(), 0),
    };

    private static ZonedDateTime ToDateTime(TemporalValue value) => value switch
    {
        ZonedDateTime dateTime => dateTime,
        LocalDateTime local => ZonedDateTime.OfLocal(local, FixedZone.Utc),
        _ => throw ValueErrors.Type($"Cannot select datetime from: {value}"),
    };
}

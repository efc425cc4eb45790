using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>Property access on temporal values: <c>date.year</c>, <c>duration.minutesOfHour</c>.</summary>
internal static class TemporalComponents
{
    /// <summary>A component of a temporal value or a duration by name, without regard to case.</summary>
    /// <exception cref="CypherException">The name is unknown, or this type has no such component.</exception>
    public static Value Get(ValueObject temporal, string name)
    {
        if (temporal is Duration duration)
        {
            return Value.Integer(DurationComponents.Find(duration, name) ?? throw TemporalErrors.UnknownField(name));
        }

        var value = (TemporalValue)temporal;
        return name.ToUpperInvariant() switch
        {
            "YEAR" => OfDate(value, name, date => date.Year),
            "QUARTER" => OfDate(value, name, date => date.Quarter),
            "MONTH" => OfDate(value, name, date => date.Month),
            "WEEK" => OfDate(value, name, date => date.Week),
            "WEEKYEAR" => OfDate(value, name, date => date.WeekYear),
            "DAY" => OfDate(value, name, date => date.Day),
            "ORDINALDAY" => OfDate(value, name, date => date.OrdinalDay),
            "DAYOFQUARTER" or "QUARTERDAY" => OfDate(value, name, date => date.DayOfQuarter),
            "DAYOFWEEK" or "WEEKDAY" => OfDate(value, name, date => date.DayOfWeek),
            "HOUR" => OfTime(value, name, time => time.Hour),
            "MINUTE" => OfTime(value, name, time => time.Minute),
            "SECOND" => OfTime(value, name, time => time.Second),
            "MILLISECOND" => OfTime(value, name, time => time.Nanosecond / 1_000_000),
            "MICROSECOND" => OfTime(value, name, time => time.Nanosecond / 1000),
            "NANOSECOND" => OfTime(value, name, time => time.Nanosecond),
            "TIMEZONE" => value.Zone is { } zone ? Value.String(zone.Name) : throw Unsupported(value, name),
            "OFFSET" => Value.String(Offsets.Format(OffsetOf(value, name))),
            "OFFSETMINUTES" => Value.Integer(OffsetOf(value, name) / 60),
            "OFFSETSECONDS" => Value.Integer(OffsetOf(value, name)),
            "EPOCHSECONDS" => Value.Integer(EpochMillis(value, name) / 1000),
            "EPOCHMILLIS" => Value.Integer(EpochMillis(value, name)),
            _ => throw TemporalErrors.UnknownField(name),
        };
    }

    private static Value OfDate(TemporalValue value, string name, Func<LocalDate, long> component) =>
        value.Date is { } date ? Value.Integer(component(date)) : throw Unsupported(value, name);

    private static Value OfTime(TemporalValue value, string name, Func<LocalTime, long> component) =>
        value.Time is { } time ? Value.Integer(component(time)) : throw Unsupported(value, name);

    private static int OffsetOf(TemporalValue value, string name) => value switch
    {
        OffsetTime time => time.OffsetSeconds,
        ZonedDateTime dateTime => dateTime.OffsetSeconds,
        _ => throw Unsupported(value, name),
    };

    // Whole seconds come from the milliseconds, cut towards zero: half a second before 1970 is second 0 to Neo4j.
    private static long EpochMillis(TemporalValue value, string name)
    {
        if (value is not ZonedDateTime dateTime)
        {
            throw Unsupported(value, name);
        }

        var millis = ((Int128)dateTime.EpochSecond * 1000) + (dateTime.Time.Nanosecond / 1_000_000);
        return TemporalMath.Narrow(millis) ?? throw TemporalErrors.Overflow("long overflow");
    }

    private static CypherException Unsupported(TemporalValue value, string name) =>
        ValueErrors.Type($"A value of type {value.Kind} has no component {name}: {value}");
}

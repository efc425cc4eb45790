using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>
/// <c>date.truncate</c> and its kin: a value of any fitting type, cut to a unit and turned into the wanted type, then with some components
/// replaced by those of a map. A component below the unit adds to what was kept of the second.
/// </summary>
internal sealed class TemporalTruncation(Clock clock)
{
    private readonly TemporalBuilder builder = new(clock);

    public LocalDate Date(TruncationUnit unit, TemporalValue value, MapValue map)
    {
        if (unit > TruncationUnit.Day)
        {
            throw ValueErrors.Type($"Unit too small for truncation: {unit}");
        }

        var date = unit.Truncate(value.RequireDate());
        return map.Count == 0 ? date : builder.Date(Fields(map, TemporalBuilder.DateSupport).With(TemporalField.Date, Value.Of(date)));
    }

    public LocalTime LocalTime(TruncationUnit unit, TemporalValue value, MapValue map)
    {
        var time = TruncateTime(unit, value);
        if (map.Count == 0)
        {
            return time;
        }

        var fields = KeepPartOfSecond(unit, Fields(map, TemporalBuilder.LocalTimeSupport), ref time);
        return builder.LocalTime(fields.With(TemporalField.Time, Value.Of(time)));
    }

    public OffsetTime Time(TruncationUnit unit, TemporalValue value, MapValue map)
    {
        var time = TruncateTime(unit, value);
        int offset = value is ZonedDateTime zoned ? zoned.OffsetSeconds : (value as OffsetTime)?.OffsetSeconds ?? 0;
        if (map.Count == 0)
        {
            return new OffsetTime(time, offset);
        }

        var fields = KeepPartOfSecond(unit, Fields(map, TemporalBuilder.TimeSupport), ref time);
        var start = fields.Has(TemporalField.Timezone) ? Value.Of(time) : Value.Of(new OffsetTime(time, offset));
        return builder.Time(fields.With(TemporalField.Time, start));
    }

    public LocalDateTime LocalDateTime(TruncationUnit unit, TemporalValue value, MapValue map)
    {
        var (date, time) = TruncateBoth(unit, value, "local date time");
        if (map.Count == 0)
        {
            return new LocalDateTime(date, time);
        }

        var fields = KeepPartOfSecond(unit, Fields(map, TemporalBuilder.LocalDateTimeSupport), ref time);
        return builder.LocalDateTime(fields.With(TemporalField.DateTime, Value.Of(new LocalDateTime(date, time))));
    }

    public ZonedDateTime DateTime(TruncationUnit unit, TemporalValue value, MapValue map)
    {
        var (date, time) = TruncateBoth(unit, value, "date time");
        var zone = value.Zone ?? FixedZone.Utc;
        if (map.Count == 0)
        {
            return ZonedDateTime.OfLocal(new LocalDateTime(date, time), zone);
        }

        var fields = KeepPartOfSecond(unit, Fields(map, TemporalBuilder.DateTimeSupport), ref time);
        var local = new LocalDateTime(date, time);
        return builder.DateTime(fields.With(
            TemporalField.DateTime,
            fields.Has(TemporalField.Timezone) ? Value.Of(local) : Value.Of(ZonedDateTime.OfLocal(local, zone))));
    }

    // A zone in the map replaces the value's own, without moving the clock.
    private static TemporalFields Fields(MapValue map, FieldSet supported)
    {
        var fields = TemporalFields.Read(map, supported);
        return fields.IsOnlyZone && (supported & FieldSet.Timezone) == 0
            ? throw ValueErrors.Type("Cannot assign time zone if also assigning other fields.")
            : fields;
    }

    private static (LocalDate Date, LocalTime Time) TruncateBoth(TruncationUnit unit, TemporalValue value, string type)
    {
        if (unit > TruncationUnit.Day && (value.Date is null || value.Time is null))
        {
            throw ValueErrors.Type($"Cannot truncate {value} to {type} with a time based unit.");
        }

        return (unit.Truncate(value.RequireDate()), unit.Truncate(value.Time ?? Temporal.LocalTime.Midnight));
    }

    private static LocalTime TruncateTime(TruncationUnit unit, TemporalValue value) => unit >= TruncationUnit.Day
        ? unit.Truncate(value.RequireTime())
        : throw ValueErrors.Type("Unit is too large to be used for truncation");

    private static TemporalFields KeepPartOfSecond(TruncationUnit unit, TemporalFields fields, ref LocalTime time)
    {
        var smaller = unit switch
        {
            TruncationUnit.Millisecond => FieldSet.Microsecond | FieldSet.Nanosecond,
            TruncationUnit.Microsecond => FieldSet.Nanosecond,
            _ => FieldSet.None,
        };
        if (!fields.HasAny(smaller))
        {
            return fields;
        }

        long micros = unit == TruncationUnit.Millisecond ? TimeFields.Checked(fields, TemporalField.Microsecond, 1000) : 0;
        time = time.Plus(0, (micros * 1000) + TimeFields.Checked(fields, TemporalField.Nanosecond, 1000));
        return fields.Without(smaller);
    }
}

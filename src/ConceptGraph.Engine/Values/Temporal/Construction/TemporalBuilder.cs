using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>
/// Temporal values from maps of components: <c>{year: 1984, week: 10}</c>, or <c>{date: other, day: 28}</c> to start from another value and
/// replace parts of it.
/// </summary>
/// <param name="clock">The current time, for a zone alone and for the offset of a named zone in a time without date.</param>
internal sealed class TemporalBuilder(Clock clock)
{
    public const FieldSet DateSupport = FieldSet.AnyDate | FieldSet.Date;
    public const FieldSet LocalTimeSupport = FieldSet.AnyTime | FieldSet.Time;
    public const FieldSet TimeSupport = LocalTimeSupport | FieldSet.Timezone;
    public const FieldSet LocalDateTimeSupport = DateSupport | LocalTimeSupport | FieldSet.DateTime;
    public const FieldSet DateTimeSupport = LocalDateTimeSupport | FieldSet.Timezone | FieldSet.Epoch;

    public LocalDate Date(TemporalFields fields)
    {
        CheckNotEmpty(fields);
        return fields.IsOnlyZone ? clock.Now(ZoneOf(fields)).Date
            : fields.Has(TemporalField.Date) ? DateFields.Apply(fields, fields.Selected(TemporalField.Date).RequireDate())
            : DateFields.Build(fields, isComplete: false);
    }

    public LocalTime LocalTime(TemporalFields fields)
    {
        CheckNotEmpty(fields);
        return fields.IsOnlyZone ? clock.Now(ZoneOf(fields)).Time
            : fields.Has(TemporalField.Time) ? TimeFields.Apply(fields, fields.Selected(TemporalField.Time).RequireTime())
            : TimeFields.Build(fields);
    }

    public OffsetTime Time(TemporalFields fields)
    {
        CheckNotEmpty(fields);
        int? offset = fields.Has(TemporalField.Timezone) ? clock.Now(ZoneOf(fields)).OffsetSeconds : null;
        if (fields.IsOnlyZone)
        {
            return new OffsetTime(clock.Now(ZoneOf(fields)).Time, offset ?? 0);
        }

        if (!fields.Has(TemporalField.Time))
        {
            return new OffsetTime(TimeFields.Build(fields), offset ?? 0);
        }

        var start = fields.Selected(TemporalField.Time);
        var time = TimeFields.Apply(fields, start.RequireTime());
        return OffsetOf(start) is not { } own ? new OffsetTime(time, offset ?? 0)
            : new OffsetTime(time, own).WithOffset(offset ?? own);
    }

    public LocalDateTime LocalDateTime(TemporalFields fields)
    {
        CheckNotEmpty(fields);
        return fields.IsOnlyZone ? clock.Now(ZoneOf(fields)).Local : Local(fields, null);
    }

    public ZonedDateTime DateTime(TemporalFields fields)
    {
        CheckNotEmpty(fields);
        if (fields.IsOnlyZone)
        {
            return clock.Now(ZoneOf(fields));
        }

        var zone = fields.Has(TemporalField.Timezone) ? ZoneOf(fields) : null;
        var epoch = EpochOf(fields, zone ?? FixedZone.Utc);
        var own = epoch?.Zone ?? SelectedZone(fields);
        var result = ZonedDateTime.OfLocal(Local(fields, epoch?.Local), own ?? zone ?? FixedZone.Utc);
        return own is not null && zone is not null ? result.InZone(zone) : result;
    }

    private static LocalDateTime Local(TemporalFields fields, LocalDateTime? epoch)
    {
        CheckSelections(fields);
        var whole = epoch ?? (fields.Has(TemporalField.DateTime) ? ToLocal(fields.Selected(TemporalField.DateTime)) : null);
        bool hasTime = fields.HasAny(FieldSet.AnyTime | FieldSet.Time);
        var startDate = whole?.Date ?? (fields.Has(TemporalField.Date) ? fields.Selected(TemporalField.Date).RequireDate() : null);
        var date = startDate is null ? DateFields.Build(fields, isComplete: hasTime) : DateFields.Apply(fields, startDate);
        var startTime = whole?.Time ?? (fields.Has(TemporalField.Time) ? fields.Selected(TemporalField.Time).RequireTime() : null);
        var time = startTime is not null ? TimeFields.Apply(fields, startTime)
            : hasTime ? TimeFields.Build(fields)
            : Temporal.LocalTime.Midnight;
        return new LocalDateTime(date, time);
    }

    /// <summary>Date and time of a value that must have both.</summary>
    public static LocalDateTime ToLocal(TemporalValue value) => new(value.RequireDate(), value.RequireTime());

    private static ZonedDateTime? EpochOf(TemporalFields fields, Zone zone)
    {
        if (fields.Has(TemporalField.EpochSeconds))
        {
            return ZonedDateTime.OfInstant(EpochNumber(fields, TemporalField.EpochSeconds), 0, zone);
        }

        if (!fields.Has(TemporalField.EpochMillis))
        {
            return null;
        }

        long millis = EpochNumber(fields, TemporalField.EpochMillis);
        return ZonedDateTime.OfInstant(
            IsoCalendar.FloorDivide(millis, 1000), (int)IsoCalendar.FloorModulo(millis, 1000) * 1_000_000, zone);
    }

    private static long EpochNumber(TemporalFields fields, TemporalField field) => fields.Raw(field) is { IsInteger: true } number
        ? number.AsInteger()
        : throw ValueErrors.Argument($"Cannot construct date time from {TemporalFields.NameOf(field)} of type {fields.Raw(field).Kind}");

    private static Zone? SelectedZone(TemporalFields fields) =>
        fields.Has(TemporalField.DateTime) ? fields.Selected(TemporalField.DateTime).Zone
        : fields.Has(TemporalField.Time) ? fields.Selected(TemporalField.Time).Zone
        : null;

    private static void CheckSelections(TemporalFields fields)
    {
        var whole = fields.In(FieldSet.DateTime | FieldSet.Epoch).ToList();
        if (whole.Count > 1)
        {
            throw ValueErrors.Argument(
                $"{TemporalFields.NameOf(whole[1])} cannot be selected together with {TemporalFields.NameOf(whole[0])}.");
        }

        if (whole.Count == 1 && fields.HasAny(FieldSet.Date | FieldSet.Time))
        {
            throw ValueErrors.Argument($"{TemporalFields.NameOf(whole[0])} cannot be selected together with date or time.");
        }
    }

    private static int? OffsetOf(TemporalValue value) => value switch
    {
        OffsetTime time => time.OffsetSeconds,
        ZonedDateTime dateTime => dateTime.OffsetSeconds,
        _ => null,
    };

    private static Zone ZoneOf(TemporalFields fields) => fields.Raw(TemporalField.Timezone) is { IsString: true } name
        ? ZoneCatalog.Get(name.AsString())
        : throw ValueErrors.Argument("timezone must be text");

    private static void CheckNotEmpty(TemporalFields fields)
    {
        if (fields.IsEmpty)
        {
            throw ValueErrors.Argument("At least one temporal unit must be specified.");
        }
    }
}

using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>
/// The time between two temporal values of any types. What one of them lacks comes from the other: a date without time is at midnight, a time
/// without date is on the other's date, a local value is in the other's zone. Two times have no date, and are compared without one.
/// </summary>
internal static class DurationBetween
{
    /// <summary>Whole months first, then whole days, then seconds; a time against a date gives seconds only.</summary>
    public static Duration All(TemporalValue from, TemporalValue to)
    {
        if (from.Date is null || to.Date is null)
        {
            return Seconds(from, to);
        }

        var (start, end) = Align(from, to);
        long months = WholeMonths(start, end);
        var afterMonths = Move(start, months, 0);
        long days = WholeDays(afterMonths, end);
        var (seconds, nanoseconds) = SplitSeconds(Difference(Move(afterMonths, 0, days), end));
        return Duration.Of(months, days, seconds, nanoseconds);
    }

    /// <summary>Whole months only.</summary>
    /// <exception cref="CypherException">Neither value has a date.</exception>
    public static Duration Months(TemporalValue from, TemporalValue to)
    {
        RequireDate(from, to, "Months");
        var (start, end) = Align(from, to);
        return Duration.Of(WholeMonths(start, end), 0, 0, 0);
    }

    /// <summary>Whole days only.</summary>
    /// <exception cref="CypherException">Neither value has a date.</exception>
    public static Duration Days(TemporalValue from, TemporalValue to)
    {
        RequireDate(from, to, "Days");
        var (start, end) = Align(from, to);
        return Duration.Of(0, WholeDays(start, end), 0, 0);
    }

    /// <summary>Seconds and nanoseconds only.</summary>
    public static Duration Seconds(TemporalValue from, TemporalValue to)
    {
        var (start, end) = Align(from, to);
        var (seconds, nanoseconds) = SplitSeconds(Difference(start, end));
        return Duration.Of(0, 0, seconds, nanoseconds);
    }

    // Both become date-times, zoned when one of them is. Two times are put on the same day.
    private static (TemporalValue Start, TemporalValue End) Align(TemporalValue from, TemporalValue to)
    {
        var fromDate = from.Date ?? to.Date ?? LocalDate.FromEpochDay(0);
        var toDate = to.Date ?? fromDate;
        var start = new LocalDateTime(fromDate, from.Time ?? LocalTime.Midnight);
        var end = new LocalDateTime(toDate, to.Time ?? LocalTime.Midnight);
        var zone = from.Zone ?? to.Zone;
        return zone is null ? (start, end) : (InZone(from, start, zone), InZone(to, end, to.Zone ?? zone).InZone(zone));
    }

    private static ZonedDateTime InZone(TemporalValue value, LocalDateTime local, Zone zone) =>
        value as ZonedDateTime ?? ZonedDateTime.OfLocal(local, zone);

    private static LocalDateTime LocalOf(TemporalValue value) => value is ZonedDateTime zoned ? zoned.Local : (LocalDateTime)value;

    private static TemporalValue Move(TemporalValue start, long months, long days)
    {
        var local = LocalOf(start);
        var moved = new LocalDateTime(local.Date.PlusMonths(months).PlusDays(days), local.Time);
        return start is ZonedDateTime zoned ? zoned.WithLocal(moved) : moved;
    }

    private static long WholeMonths(TemporalValue start, TemporalValue end)
    {
        var (first, last) = WholeDates(LocalOf(start), LocalOf(end));
        return (((last.ProlepticMonth * 32) + last.Day) - ((first.ProlepticMonth * 32) + first.Day)) / 32;
    }

    private static long WholeDays(TemporalValue start, TemporalValue end)
    {
        var (first, last) = WholeDates(LocalOf(start), LocalOf(end));
        return last.EpochDay - first.EpochDay;
    }

    // The last day is begun but not complete when its time of day is not reached.
    private static (LocalDate First, LocalDate Last) WholeDates(LocalDateTime start, LocalDateTime end)
    {
        int order = end.Date.CompareTo(start.Date);
        int timeOrder = end.Time.CompareTo(start.Time);
        int correction = order > 0 && timeOrder < 0 ? -1 : order < 0 && timeOrder > 0 ? 1 : 0;
        return (start.Date, end.Date.PlusDays(correction));
    }

    private static Int128 Difference(TemporalValue start, TemporalValue end) => Nanos(end) - Nanos(start);

    private static Int128 Nanos(TemporalValue value)
    {
        long second = value is ZonedDateTime zoned ? zoned.EpochSecond : LocalOf(value).LocalSecond;
        return ((Int128)second * LocalTime.NanosPerSecond) + LocalOf(value).Time.Nanosecond;
    }

    private static (long Seconds, long Nanoseconds) SplitSeconds(Int128 nanoseconds) =>
        ((long)(nanoseconds / LocalTime.NanosPerSecond), (long)(nanoseconds % LocalTime.NanosPerSecond));

    private static void RequireDate(TemporalValue from, TemporalValue to, string unit)
    {
        if (from.Date is null && to.Date is null)
        {
            throw ValueErrors.Type($"Unsupported unit: {unit}");
        }
    }
}

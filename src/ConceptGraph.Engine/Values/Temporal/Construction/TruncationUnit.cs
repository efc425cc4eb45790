namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>What a temporal value can be cut to, from the largest to the smallest.</summary>
internal enum TruncationUnit
{
    Millennium,
    Century,
    Decade,
    WeekYear,
    Year,
    Quarter,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
}

/// <summary>Cutting dates and times to the start of a unit.</summary>
internal static class TruncationUnits
{
    /// <summary>A unit by its name; case matters.</summary>
    /// <exception cref="CypherException">There is no such unit.</exception>
    public static TruncationUnit Parse(string name) => name switch
    {
        "millennium" => TruncationUnit.Millennium,
        "century" => TruncationUnit.Century,
        "decade" => TruncationUnit.Decade,
        "weekYear" => TruncationUnit.WeekYear,
        "year" => TruncationUnit.Year,
        "quarter" => TruncationUnit.Quarter,
        "month" => TruncationUnit.Month,
        "week" => TruncationUnit.Week,
        "day" => TruncationUnit.Day,
        "hour" => TruncationUnit.Hour,
        "minute" => TruncationUnit.Minute,
        "second" => TruncationUnit.Second,
        "millisecond" => TruncationUnit.Millisecond,
        "microsecond" => TruncationUnit.Microsecond,
        _ => throw ValueErrors.Argument($"Unsupported unit: {name}"),
    };

    /// <summary>The first day of the unit; the day itself for a unit of time. Years before 0 are cut towards it.</summary>
    public static LocalDate Truncate(this TruncationUnit unit, LocalDate date) => unit switch
    {
        TruncationUnit.Millennium => LocalDate.Of(date.Year / 1000 * 1000, 1, 1),
        TruncationUnit.Century => LocalDate.Of(date.Year / 100 * 100, 1, 1),
        TruncationUnit.Decade => LocalDate.Of(date.Year / 10 * 10, 1, 1),
        TruncationUnit.WeekYear => LocalDate.FromEpochDay(IsoCalendar.FirstWeekOf(date.WeekYear)),
        TruncationUnit.Year => LocalDate.Of(date.Year, 1, 1),
        TruncationUnit.Quarter => LocalDate.Of(date.Year, (date.Quarter * 3) - 2, 1),
        TruncationUnit.Month => LocalDate.Of(date.Year, date.Month, 1),
        TruncationUnit.Week => date.PlusDays(1 - date.DayOfWeek),
        _ => date,
    };

    /// <summary>The first moment of the unit; midnight for a unit of days.</summary>
    public static LocalTime Truncate(this TruncationUnit unit, LocalTime time) => unit switch
    {
        TruncationUnit.Hour => Floor(time, 3600 * LocalTime.NanosPerSecond),
        TruncationUnit.Minute => Floor(time, 60 * LocalTime.NanosPerSecond),
        TruncationUnit.Second => Floor(time, LocalTime.NanosPerSecond),
        TruncationUnit.Millisecond => Floor(time, 1_000_000),
        TruncationUnit.Microsecond => Floor(time, 1000),
        _ => LocalTime.Midnight,
    };

    private static LocalTime Floor(LocalTime time, long unit) => LocalTime.FromNanoOfDay(time.NanoOfDay / unit * unit);
}

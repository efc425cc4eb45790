namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>A day of each year and a time on it, by one of the three forms that POSIX has.</summary>
/// <param name="Form">Which form.</param>
/// <param name="Day">The day of the year (1–365 without 29 February, or 0–365 with it), or the weekday from 0 for Sunday.</param>
/// <param name="Month">From 1; only for <see cref="RuleDayForm.WeekdayOfMonth"/>.</param>
/// <param name="Week">From 1, 5 for the last; only for <see cref="RuleDayForm.WeekdayOfMonth"/>.</param>
/// <param name="Time">Seconds after midnight; may be negative or beyond the day.</param>
internal sealed record RuleDay(RuleDayForm Form, int Day, int Month, int Week, int Time)
{
    /// <summary>The local time in a year, in seconds since 1970-01-01T00:00 local.</summary>
    public long LocalSecond(int year) => (EpochDay(year) * 86_400) + Time;

    private long EpochDay(int year)
    {
        long newYear = IsoCalendar.ToEpochDay(year, 1, 1);
        return Form switch
        {
            RuleDayForm.JulianWithoutLeapDay => newYear + Day - (IsoCalendar.IsLeapYear(year) && Day >= 60 ? 0 : 1),
            RuleDayForm.ZeroBasedDay => newYear + Day,
            _ => WeekdayOfMonth(year),
        };
    }

    private long WeekdayOfMonth(int year)
    {
        long first = IsoCalendar.ToEpochDay(year, Month, 1);
        int weekdayOfFirst = IsoCalendar.DayOfWeek(first) % 7;
        int day = 1 + ((Day - weekdayOfFirst + 7) % 7) + ((Week - 1) * 7);
        return first - 1 + (day > IsoCalendar.LengthOfMonth(year, Month) ? day - 7 : day);
    }
}

/// <summary>The forms of a day in a POSIX TZ string.</summary>
internal enum RuleDayForm
{
    /// <summary><c>Jn</c>: 1 to 365; 29 February is never counted.</summary>
    JulianWithoutLeapDay,

    /// <summary><c>n</c>: 0 to 365.</summary>
    ZeroBasedDay,

    /// <summary><c>Mm.w.d</c>.</summary>
    WeekdayOfMonth,
}

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>What the components of a date and a time may be; each check throws an error that names the range.</summary>
internal static class DateRules
{
    private static readonly string[] MonthNames =
    [
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
    ];

    public static void CheckYear(long year) => Check(year, IsoCalendar.MinYear, IsoCalendar.MaxYear, "Year");

    public static void CheckMonth(long month) => Check(month, 1, 12, "MonthOfYear");

    public static void CheckWeek(long week) => Check(week, 1, 53, "WeekOfWeekBasedYear", "1 - 52/53");

    public static void CheckQuarter(long quarter) => Check(quarter, 1, 4, "QuarterOfYear");

    public static void CheckDayOfWeek(long day) => Check(day, 1, 7, "DayOfWeek");

    public static void CheckDayOfQuarter(long day) => Check(day, 1, 92, "DayOfQuarter", "1 - 90/92");

    public static void CheckHour(long hour) => Check(hour, 0, 23, "HourOfDay");

    public static void CheckMinute(long minute) => Check(minute, 0, 59, "MinuteOfHour");

    public static void CheckSecond(long second) => Check(second, 0, 59, "SecondOfMinute");

    public static void CheckDay(long year, int month, long day)
    {
        Check(day, 1, 31, "DayOfMonth", "1 - 28/31");
        if (day > IsoCalendar.LengthOfMonth(year, month))
        {
            throw TemporalErrors.Field(month == 2 && day == 29
                ? $"Invalid date 'February 29' as '{year}' is not a leap year"
                : $"Invalid date '{MonthNames[month - 1]} {day}'");
        }
    }

    public static void CheckOrdinalDay(long year, long day)
    {
        Check(day, 1, 366, "DayOfYear", "1 - 365/366");
        if (day == 366 && !IsoCalendar.IsLeapYear(year))
        {
            throw TemporalErrors.Field($"Invalid date 'DayOfYear 366' as '{year}' is not a leap year");
        }
    }

    private static void Check(long value, long least, long most, string field, string? range = null)
    {
        if (value < least || value > most)
        {
            throw TemporalErrors.OutOfRange(field, range ?? $"{least} - {most}", value);
        }
    }
}

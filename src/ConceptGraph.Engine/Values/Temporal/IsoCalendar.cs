namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>
/// The proleptic ISO calendar, year 0 included. Days are counted from 1970-01-01; the conversions are Howard Hinnant's (<c>days_from_civil</c>),
/// which count from 1 March so that the leap day is the last of its year.
/// </summary>
internal static class IsoCalendar
{
    public const int MinYear = -999_999_999;
    public const int MaxYear = 999_999_999;
    public const long MinEpochDay = -365_243_219_162;
    public const long MaxEpochDay = 365_241_780_471;

    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;
    private const int DaysFromMarch0To1970 = 719_468;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int LengthOfMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int LengthOfQuarter(long year, int quarter) => quarter switch
    {
        1 => IsLeapYear(year) ? 91 : 90,
        2 => 91,
        _ => 92,
    };

    public static long ToEpochDay(long year, int month, int day)
    {
        long marchYear = month <= 2 ? year - 1 : year;
        long era = FloorDivide(marchYear, YearsPerEra);
        long yearOfEra = marchYear - (era * YearsPerEra);
        long dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysFromMarch0To1970;
    }

    public static (int Year, int Month, int Day) FromEpochDay(long epochDay)
    {
        long shifted = epochDay + DaysFromMarch0To1970;
        long era = FloorDivide(shifted, DaysPerEra);
        long dayOfEra = shifted - (era * DaysPerEra);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long marchMonth = ((5 * dayOfYear) + 2) / 153;
        int month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        long year = yearOfEra + (era * YearsPerEra) + (month <= 2 ? 1 : 0);
        return ((int)year, month, (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1));
    }

    public static int YearOf(long epochDay) => FromEpochDay(epochDay).Year;

    /// <summary>From 1 for Monday to 7 for Sunday.</summary>
    public static int DayOfWeek(long epochDay) => (int)FloorModulo(epochDay + 3, 7) + 1;

    /// <summary>The Monday that begins the first week of a week-based year: the week with 4 January.</summary>
    public static long FirstWeekOf(long weekYear)
    {
        long fourth = ToEpochDay(weekYear, 1, 4);
        return fourth - DayOfWeek(fourth) + 1;
    }

    /// <summary>52 or 53.</summary>
    public static int WeeksIn(long weekYear) => (int)((FirstWeekOf(weekYear + 1) - FirstWeekOf(weekYear)) / 7);

    public static long FloorDivide(long value, long divisor) =>
        (value / divisor) - (value % divisor != 0 && (value < 0) != (divisor < 0) ? 1 : 0);

    public static long FloorModulo(long value, long divisor) => value - (FloorDivide(value, divisor) * divisor);
}

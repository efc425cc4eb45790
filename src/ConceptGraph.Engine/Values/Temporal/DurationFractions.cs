using System.Globalization;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>
/// Durations with fractions, by Neo4j's rule: the fraction of a month becomes days and seconds of an average month (30 d 10 h 29 min 6 s), that of
/// a day becomes seconds, and what is below a nanosecond is cut off. The fractions are those of the doubles, taken exactly.
/// </summary>
internal static class DurationFractions
{
    private const decimal AverageDaysPerMonth = (decimal)Duration.AverageSecondsPerMonth / Duration.SecondsPerDay;

    public static Duration Spread(double months, double days, double seconds, double nanoseconds)
    {
        var (wholeMonths, restOfMonths) = Split(months);
        var (wholeDays, restOfDays) = Split(days);
        var (moreDays, dayFraction) = Split((restOfMonths * AverageDaysPerMonth) + restOfDays);
        var (wholeSeconds, restOfSeconds) = Split(seconds);
        var (moreSeconds, secondFraction) = Split((dayFraction * Duration.SecondsPerDay) + restOfSeconds);
        var (wholeNanos, restOfNanos) = Split(nanoseconds);
        var (moreNanos, _) = Split((secondFraction * LocalTime.NanosPerSecond) + restOfNanos);
        return Duration.Of(wholeMonths, Sum(wholeDays, moreDays), Sum(wholeSeconds, moreSeconds), Sum(wholeNanos, moreNanos));
    }

    private static (long Whole, decimal Fraction) Split(decimal value)
    {
        decimal whole = decimal.Truncate(value);
        return ((long)whole, value - whole);
    }

    private static (long Whole, decimal Fraction) Split(double value)
    {
        if (!double.IsFinite(value))
        {
            return (0, 0);
        }

        if (value is >= 9223372036854775808.0 or < -9223372036854775808.0)
        {
            throw TemporalErrors.Overflow("long overflow");
        }

        double whole = Math.Truncate(value);
        return ((long)whole, ToDecimal(value - whole));
    }

    // A cast from double to decimal rounds to 15 digits; the text has all that a decimal can hold.
    private static decimal ToDecimal(double fraction) =>
        fraction == 0 ? 0 : decimal.Parse(fraction.ToString("F28", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static long Sum(long left, long right) => TemporalMath.TryAdd(left, right) ?? throw TemporalErrors.Overflow("long overflow");
}

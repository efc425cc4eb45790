namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>
/// Durations with fractions, by Neo4j's rule: the fraction of a month becomes days and seconds of an average month (30 d 10 h 29 min 6 s), that of
/// a day becomes seconds, and what is below a nanosecond is cut off. The order of the roundings is Neo4j's too, since they show in the last digit.
/// </summary>
internal static class DurationFractions
{
    private const double NanosPerSecond = LocalTime.NanosPerSecond;
    private const double NanosPerDay = LocalTime.NanosPerDay;
    private const double NanosPerMonth = Duration.AverageSecondsPerMonth * NanosPerSecond;

    /// <summary>A duration of groups that may have fractions; a group that is infinite or not a number counts as zero.</summary>
    /// <exception cref="CypherException">A group does not fit into 64 bits.</exception>
    public static Duration Spread(double months, double days, double seconds, double nanoseconds)
    {
        var (wholeMonths, restOfMonths) = Split(months);
        var (wholeDays, restOfDays) = Split(Finite(days) + (restOfMonths * NanosPerMonth / NanosPerDay));
        var (wholeSeconds, restOfSeconds) = Split(Finite(seconds) + (restOfDays * NanosPerDay / NanosPerSecond));
        var (wholeNanos, _) = Split(Finite(nanoseconds) + (restOfSeconds * NanosPerSecond));
        return Duration.Of(wholeMonths, wholeDays, wholeSeconds, wholeNanos);
    }

    private static double Finite(double value) => double.IsFinite(value) ? value : 0;

    private static (long Whole, double Fraction) Split(double value)
    {
        double whole = Math.Truncate(Finite(value));
        return whole is >= 9223372036854775808.0 or < -9223372036854775808.0
            ? throw TemporalErrors.Overflow("The duration does not fit into 64 bits.")
            : ((long)whole, Finite(value) - whole);
    }
}

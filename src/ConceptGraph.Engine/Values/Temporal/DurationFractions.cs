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

    /// <summary>A duration of groups that may have fractions; a group that is not a number is zero, and makes the smaller ones zero.</summary>
    /// <exception cref="CypherException">A group does not fit into 64 bits.</exception>
    public static Duration Spread(double months, double days, double seconds, double nanoseconds) =>
        TrySpread(months, days, seconds, nanoseconds) ?? throw TemporalErrors.Overflow("The duration does not fit into 64 bits.");

    /// <summary>The same; null when a group does not fit.</summary>
    public static Duration? TrySpread(double months, double days, double seconds, double nanoseconds) =>
        Split(months) is var (wholeMonths, restOfMonths)
        && Split(days + (restOfMonths * NanosPerMonth / NanosPerDay)) is var (wholeDays, restOfDays)
        && Split(seconds + (restOfDays * NanosPerDay / NanosPerSecond)) is var (wholeSeconds, restOfSeconds)
        && Split(nanoseconds + (restOfSeconds * NanosPerSecond)) is var (wholeNanos, _)
            ? Duration.Of(wholeMonths, wholeDays, wholeSeconds, wholeNanos)
            : null;

    private static (long Whole, double Fraction)? Split(double value)
    {
        double whole = Math.Truncate(value);
        return double.IsNaN(value) ? (0, value)
            : whole is >= 9223372036854775808.0 or < -9223372036854775808.0 ? null
            : ((long)whole, value - whole);
    }
}

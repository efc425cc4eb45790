namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>The components of a duration: each group in whole units, and what remains of it in the next larger unit.</summary>
internal static class DurationComponents
{
    /// <summary>A component by name, without regard to case; null when there is none of this name.</summary>
    /// <remarks>The sums of small units wrap around where they do not fit into 64 bits, as Neo4j's do.</remarks>
    public static long? Find(Duration duration, string name) => unchecked(name.ToUpperInvariant() switch
    {
        "YEARS" => duration.Months / 12,
        "QUARTERS" => duration.Months / 3,
        "MONTHS" => duration.Months,
        "QUARTERSOFYEAR" => duration.Months / 3 % 4,
        "MONTHSOFYEAR" => duration.Months % 12,
        "MONTHSOFQUARTER" => duration.Months % 3,
        "WEEKS" => duration.Days / 7,
        "DAYS" => duration.Days,
        "DAYSOFWEEK" => duration.Days % 7,
        "HOURS" => duration.Seconds / 3600,
        "MINUTES" => duration.Seconds / 60,
        "SECONDS" => duration.Seconds,
        "MILLISECONDS" => (duration.Seconds * 1000) + (duration.Nanoseconds / 1_000_000),
        "MICROSECONDS" => (duration.Seconds * 1_000_000) + (duration.Nanoseconds / 1000),
        "NANOSECONDS" => (duration.Seconds * LocalTime.NanosPerSecond) + duration.Nanoseconds,
        "MINUTESOFHOUR" => duration.Seconds / 60 % 60,
        "SECONDSOFMINUTE" => duration.Seconds % 60,
        "MILLISECONDSOFSECOND" => duration.Nanoseconds / 1_000_000,
        "MICROSECONDSOFSECOND" => duration.Nanoseconds / 1000,
        "NANOSECONDSOFSECOND" => duration.Nanoseconds,
        _ => (long?)null,
    });
}

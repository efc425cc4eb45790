namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>A date and a time of day without zone. Cypher's LOCAL DATETIME.</summary>
public sealed class LocalDateTime(LocalDate date, LocalTime time) : TemporalValue, IEquatable<LocalDateTime>, IComparable<LocalDateTime>
{
    private const long SecondsPerDay = 86_400;

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.LocalDateTime;

    /// <inheritdoc/>
    public override LocalDate Date { get; } = date;

    /// <inheritdoc/>
    public override LocalTime Time { get; } = time;

    /// <summary>Seconds since 1970-01-01T00:00, both local.</summary>
    internal long LocalSecond => (Date.EpochDay * SecondsPerDay) + Time.SecondOfDay;

    /// <summary>Reads a date, or a date, <c>T</c> and a time, each in any of its forms.</summary>
    /// <exception cref="CypherException">The text is not a date and time.</exception>
    public static LocalDateTime Parse(string text) => Text.TemporalText.ParseLocalDateTime(text);

    internal static LocalDateTime FromLocalSecond(long second, int nanosecond)
    {
        long day = IsoCalendar.FloorDivide(second, SecondsPerDay);
        long nanoOfDay = ((second - (day * SecondsPerDay)) * LocalTime.NanosPerSecond) + nanosecond;
        return new LocalDateTime(LocalDate.FromEpochDay(day), LocalTime.FromNanoOfDay(nanoOfDay));
    }

    /// <summary>The date and time some seconds and nanoseconds later; the nanoseconds may be any number.</summary>
    /// <exception cref="CypherException">It is beyond the latest date.</exception>
    public LocalDateTime Plus(long seconds, long nanoseconds)
    {
        Int128 sum = ((Int128)LocalSecond * LocalTime.NanosPerSecond) + Time.Nanosecond
            + ((Int128)seconds * LocalTime.NanosPerSecond) + nanoseconds;
        Int128 nanosPerDay = LocalTime.NanosPerDay;
        Int128 day = sum / nanosPerDay;
        if (sum % nanosPerDay < 0)
        {
            day--;
        }

        return new LocalDateTime(LocalDate.FromEpochDay((long)day), LocalTime.FromNanoOfDay((long)(sum - (day * nanosPerDay))));
    }

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((LocalDateTime)other);

    /// <inheritdoc/>
    public int CompareTo(LocalDateTime? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = Date.CompareTo(other.Date);
        return order != 0 ? order : Time.CompareTo(other.Time);
    }

    /// <inheritdoc/>
    public bool Equals(LocalDateTime? other) => other is not null && Date.Equals(other.Date) && Time.Equals(other.Time);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Time);

    /// <summary><c>2015-07-21T21:40:32.142</c>.</summary>
    public override string ToString() => $"{Date}T{Time}";
}

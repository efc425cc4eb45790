namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>A time of day to the nanosecond, without zone. Cypher's LOCAL TIME.</summary>
public sealed class LocalTime : TemporalValue, IEquatable<LocalTime>, IComparable<LocalTime>
{
    internal const long NanosPerSecond = 1_000_000_000;
    internal const long NanosPerDay = 86_400 * NanosPerSecond;

    private LocalTime(long nanoOfDay) => NanoOfDay = nanoOfDay;

    /// <summary>00:00.</summary>
    public static LocalTime Midnight { get; } = new(0);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.LocalTime;

    /// <inheritdoc/>
    public override LocalTime Time => this;

    /// <summary>Nanoseconds since midnight.</summary>
    public long NanoOfDay { get; }

    /// <summary>0 to 23.</summary>
    public int Hour => SecondOfDay / 3600;

    /// <summary>0 to 59.</summary>
    public int Minute => SecondOfDay / 60 % 60;

    /// <summary>0 to 59.</summary>
    public int Second => SecondOfDay % 60;

    /// <summary>Nanoseconds within the second.</summary>
    public int Nanosecond => (int)(NanoOfDay % NanosPerSecond);

    /// <summary>Whole seconds since midnight.</summary>
    internal int SecondOfDay => (int)(NanoOfDay / NanosPerSecond);

    /// <summary>A time by its components; <paramref name="nanosecond"/> is within the second.</summary>
    /// <exception cref="CypherException">A component is out of range.</exception>
    public static LocalTime Of(long hour, long minute, long second = 0, long nanosecond = 0)
    {
        DateRules.CheckHour(hour);
        DateRules.CheckMinute(minute);
        DateRules.CheckSecond(second);
        if (nanosecond is < 0 or >= NanosPerSecond)
        {
            throw TemporalErrors.Field($"Invalid value for Nanosecond: {nanosecond}");
        }

        return new LocalTime((((((hour * 60) + minute) * 60) + second) * NanosPerSecond) + nanosecond);
    }

    /// <summary>A time by nanoseconds since midnight; whole days are left out.</summary>
    public static LocalTime FromNanoOfDay(long nanoOfDay) => new(IsoCalendar.FloorModulo(nanoOfDay, NanosPerDay));

    /// <summary>Reads <c>21:40:32.142</c>, also shorter and without colons.</summary>
    /// <exception cref="CypherException">The text is not a time.</exception>
    public static LocalTime Parse(string text) => Text.TemporalText.ParseLocalTime(text);

    /// <summary>The time some seconds and nanoseconds later, past midnight if need be.</summary>
    public LocalTime Plus(long seconds, long nanoseconds) =>
        FromNanoOfDay(NanoOfDay + (seconds % 86_400 * NanosPerSecond) + (nanoseconds % NanosPerDay));

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((LocalTime)other);

    /// <inheritdoc/>
    public int CompareTo(LocalTime? other) => other is null ? 1 : NanoOfDay.CompareTo(other.NanoOfDay);

    /// <inheritdoc/>
    public bool Equals(LocalTime? other) => other is not null && NanoOfDay == other.NanoOfDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalTime);

    /// <inheritdoc/>
    public override int GetHashCode() => NanoOfDay.GetHashCode();

    /// <summary><c>21:40:32.142</c>: always with seconds, and with as many decimals as needed.</summary>
    public override string ToString()
    {
        string text = $"{Hour:00}:{Minute:00}:{Second:00}";
        return Nanosecond == 0 ? text : $"{text}.{Nanosecond:000000000}".TrimEnd('0');
    }
}

using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>A time of day with an offset from UTC. Cypher's ZONED TIME. Ordered by the time at UTC, which may be negative, then by offset.</summary>
public sealed class OffsetTime : TemporalValue, IEquatable<OffsetTime>, IComparable<OffsetTime>
{
    internal OffsetTime(LocalTime time, int offsetSeconds)
    {
        Time = time;
        OffsetSeconds = offsetSeconds;
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Time;

    /// <inheritdoc/>
    public override LocalTime Time { get; }

    /// <summary>Seconds east of UTC, at most 18 hours.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The time at UTC, in nanoseconds since midnight; below zero or beyond a day where the offset leads there.</summary>
    public long UtcNano => Time.NanoOfDay - (OffsetSeconds * LocalTime.NanosPerSecond);

    internal override Zone Zone => FixedZone.Of(OffsetSeconds);

    /// <summary>A time at an offset of so many seconds east of UTC.</summary>
    /// <exception cref="CypherException">The offset is more than 18 hours.</exception>
    public static OffsetTime Of(LocalTime time, int offsetSeconds) =>
        Math.Abs(offsetSeconds) <= Offsets.Largest ? new OffsetTime(time, offsetSeconds) : throw Text.OffsetText.OutOfRange();

    /// <summary>Reads <c>21:40:32.142+01:00</c>, also shorter and without colons; UTC when there is no offset.</summary>
    /// <exception cref="CypherException">The text is not a time, or names a zone.</exception>
    public static OffsetTime Parse(string text) => Text.TemporalText.ParseTime(text);

    /// <summary>The same instant of the day at another offset.</summary>
    public OffsetTime WithOffset(int offsetSeconds) => new(Time.Plus(offsetSeconds - OffsetSeconds, 0), offsetSeconds);

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((OffsetTime)other);

    /// <inheritdoc/>
    public int CompareTo(OffsetTime? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = UtcNano.CompareTo(other.UtcNano);
        return order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
    }

    /// <inheritdoc/>
    public bool Equals(OffsetTime? other) => other is not null && Time.Equals(other.Time) && OffsetSeconds == other.OffsetSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OffsetTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Time, OffsetSeconds);

    /// <summary><c>21:40:32.142+01:00</c>.</summary>
    public override string ToString() => Time + Offsets.Format(OffsetSeconds);
}

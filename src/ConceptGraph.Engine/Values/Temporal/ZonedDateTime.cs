using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>
/// An instant as a zone shows it. Cypher's ZONED DATETIME. Ordered by instant, then offset, then an offset before a name, then by name; two are
/// equal only when zones are too, so that 10:00Z and 11:00+01:00 differ.
/// </summary>
public sealed class ZonedDateTime : TemporalValue, IEquatable<ZonedDateTime>, IComparable<ZonedDateTime>
{
    private ZonedDateTime(LocalDateTime local, int offsetSeconds, Zone zone)
    {
        Local = local;
        OffsetSeconds = offsetSeconds;
        Zone = zone;
    }

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.DateTime;

    /// <summary>What calendar and clock show.</summary>
    public LocalDateTime Local { get; }

    /// <inheritdoc/>
    public override LocalDate Date => Local.Date;

    /// <inheritdoc/>
    public override LocalTime Time => Local.Time;

    /// <summary>Seconds east of UTC at this instant.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The zone's name, for instance <c>Europe/Stockholm</c>; null when there is only an offset.</summary>
    public string? ZoneName => Zone.IsNamed ? Zone.Name : null;

    /// <summary>Whole seconds since 1970-01-01T00:00Z, rounded down.</summary>
    public long EpochSecond => Local.LocalSecond - OffsetSeconds;

    internal override Zone Zone { get; }

    /// <summary>An instant at an offset of so many seconds east of UTC, or in the zone of that name.</summary>
    /// <param name="epochSecond">Seconds since 1970-01-01T00:00Z.</param>
    /// <param name="nanosecond">Nanoseconds within the second.</param>
    /// <param name="zone">Such as <c>Z</c>, <c>+01:00</c>, <c>Europe/Stockholm</c>.</param>
    /// <exception cref="CypherException">There is no such zone, or the instant is beyond the latest date.</exception>
    public static ZonedDateTime OfInstant(long epochSecond, int nanosecond, string zone) =>
        OfInstant(epochSecond, nanosecond, ZoneCatalog.Get(zone));

    /// <summary>Reads a date and time with an offset, a zone's name in brackets, or both; UTC when there is neither.</summary>
    /// <exception cref="CypherException">The text is not a date and time, or offset and zone do not fit together.</exception>
    public static ZonedDateTime Parse(string text) => Text.TemporalText.ParseDateTime(text);

    /// <summary>
    /// Reads what <see cref="ToString"/> writes. Unlike <see cref="Parse"/> it takes an offset with seconds in front of a region, as the local times of regions had before
    /// they agreed on hours.
    /// </summary>
    /// <exception cref="CypherException">The text is no time.</exception>
    public static ZonedDateTime ParseWritten(string text)
    {
        const int LengthOfOffset = 9;
        int region = text.IndexOf('[', StringComparison.Ordinal);
        bool hasSeconds = region > LengthOfOffset && text[region - LengthOfOffset] is ('+' or '-') && text[region - 3] == ':' && text[region - 6] == ':';
        return Parse(hasSeconds ? text.Remove(region - LengthOfOffset, LengthOfOffset) : text);
    }

    internal static ZonedDateTime OfInstant(long epochSecond, int nanosecond, Zone zone)
    {
        int offset = zone.OffsetAt(epochSecond);
        return new ZonedDateTime(LocalDateTime.FromLocalSecond(epochSecond + offset, nanosecond), offset, zone);
    }

    /// <summary>A local time in a zone, as <see cref="Zone.Resolve"/> has it.</summary>
    internal static ZonedDateTime OfLocal(LocalDateTime local, Zone zone, int? preferredOffset = null)
    {
        long wanted = local.LocalSecond;
        var (second, offset) = zone.Resolve(wanted, preferredOffset);
        return new ZonedDateTime(second == wanted ? local : LocalDateTime.FromLocalSecond(second, local.Time.Nanosecond), offset, zone);
    }

    /// <summary>The same instant in another zone.</summary>
    internal ZonedDateTime InZone(Zone zone) => OfInstant(EpochSecond, Time.Nanosecond, zone);

    /// <summary>Moves calendar and clock, keeping the offset where the zone allows it.</summary>
    internal ZonedDateTime WithLocal(LocalDateTime local) => OfLocal(local, Zone, OffsetSeconds);

    /// <summary>Moves the instant.</summary>
    internal ZonedDateTime Plus(long seconds, long nanoseconds)
    {
        var utc = LocalDateTime.FromLocalSecond(EpochSecond, Time.Nanosecond).Plus(seconds, nanoseconds);
        return OfInstant(utc.LocalSecond, utc.Time.Nanosecond, Zone);
    }

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((ZonedDateTime)other);

    /// <inheritdoc/>
    public int CompareTo(ZonedDateTime? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = EpochSecond.CompareTo(other.EpochSecond);
        order = order != 0 ? order : Time.Nanosecond.CompareTo(other.Time.Nanosecond);
        order = order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
        order = order != 0 ? order : Zone.IsNamed.CompareTo(other.Zone.IsNamed);
        return order != 0 ? order : string.CompareOrdinal(Zone.Name, other.Zone.Name);
    }

    /// <inheritdoc/>
    public bool Equals(ZonedDateTime? other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZonedDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EpochSecond, Time.Nanosecond, Zone.Name);

    /// <summary><c>2015-07-21T21:40:32.142+02:00[Europe/Stockholm]</c>.</summary>
    public override string ToString() => $"{Local}{Offsets.Format(OffsetSeconds)}{(Zone.IsNamed ? $"[{Zone.Name}]" : "")}";
}

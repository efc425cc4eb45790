using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal.Text;

/// <summary>Whole texts as temporal values: every form that Neo4j reads.</summary>
internal static class TemporalText
{
    public static LocalDate ParseDate(string text) => TemporalErrors.AsText(() =>
    {
        var cursor = new TextCursor(text);
        return DateText.TryRead(ref cursor) is { } date && cursor.IsAtEnd ? date : throw UnreadableDate(text);
    });

    public static LocalTime ParseLocalTime(string text) => TemporalErrors.AsText(() =>
    {
        var cursor = new TextCursor(text);
        cursor.TrySkip('T', 't');
        return TimeText.TryRead(ref cursor) is { } time && cursor.IsAtEnd ? time : throw TemporalErrors.Unreadable("LocalTime", text);
    });

    public static OffsetTime ParseTime(string text) => TemporalErrors.AsText(() =>
    {
        var cursor = new TextCursor(text);
        cursor.TrySkip('T', 't');
        if (TimeText.TryRead(ref cursor) is not { } time || !OffsetText.TryRead(ref cursor, out int? offset))
        {
            throw TemporalErrors.Unreadable("Time", text);
        }

        if (TryReadZoneName(ref cursor, out _))
        {
            throw ValueErrors.Argument(
                "Using a named time zone e.g. [UTC] is not valid for a time without a date. Instead, use a specific time zone string e.g. +00:00.");
        }

        return cursor.IsAtEnd ? new OffsetTime(time, offset ?? 0) : throw TemporalErrors.Unreadable("Time", text);
    });

    public static LocalDateTime ParseLocalDateTime(string text) => TemporalErrors.AsText(() =>
    {
        var cursor = new TextCursor(text);
        return ReadLocalDateTime(ref cursor, out _) is { } local && cursor.IsAtEnd
            ? local
            : throw TemporalErrors.Unreadable("LocalDateTime", text);
    });

    public static ZonedDateTime ParseDateTime(string text) => TemporalErrors.AsText(() =>
    {
        var cursor = new TextCursor(text);
        int? offset = null;
        string? zoneName = null;
        if (ReadLocalDateTime(ref cursor, out bool hasTime) is not { } local
            || (hasTime && !OffsetText.TryRead(ref cursor, out offset))
            || (hasTime && !cursor.IsAtEnd && !TryReadZoneName(ref cursor, out zoneName))
            || !cursor.IsAtEnd)
        {
            throw TemporalErrors.Unreadable("DateTime", text);
        }

        var zone = zoneName is null ? FixedZone.Of(offset ?? 0) : ZoneCatalog.Get(zoneName);
        return offset is not { } given || zone.Allows(local.LocalSecond, given)
            ? ZonedDateTime.OfLocal(local, zone, offset)
            : throw ValueErrors.Argument($"Timezone and offset do not match: {text}");
    });

    private static LocalDateTime? ReadLocalDateTime(ref TextCursor cursor, out bool hasTime)
    {
        hasTime = false;
        if (DateText.TryRead(ref cursor) is not { } date)
        {
            return null;
        }

        hasTime = cursor.TrySkip('T', 't');
        var time = hasTime ? TimeText.TryRead(ref cursor) : LocalTime.Midnight;
        return time is null ? null : new LocalDateTime(date, time);
    }

    private static bool TryReadZoneName(ref TextCursor cursor, out string? name)
    {
        bool isZone = cursor.Rest is ['[', not ('+' or '-'), .., ']'];
        name = isZone ? cursor.TakeRest()[1..^1].ToString() : null;
        return isZone;
    }

    private static CypherException UnreadableDate(string text) => TemporalErrors.Unreadable(
        "Date", text, "Year and month need two digits for the month (2015-02), ordinal dates three for the day (2015-032).");
}

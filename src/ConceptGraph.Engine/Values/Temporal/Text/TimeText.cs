namespace ConceptGraph.Engine.Values.Temporal.Text;

/// <summary>Times of day in text: <c>21:40:32.142</c> with one or two digits each, or <c>214032.142</c> with two; both may stop earlier.</summary>
internal static class TimeText
{
    /// <summary>Reads a time; null when there is none here.</summary>
    /// <exception cref="CypherException">A component is out of range.</exception>
    public static LocalTime? TryRead(ref TextCursor text) => text.Digits switch
    {
        1 or 2 => ReadWithColons(ref text),
        4 or 6 => ReadPlain(ref text),
        _ => null,
    };

    private static LocalTime? ReadWithColons(ref TextCursor text)
    {
        int hour = text.TakeNumber(text.Digits);
        int minute = 0;
        int second = 0;
        int nanosecond = 0;
        bool isRead = !text.TrySkip(':')
            || (text.TryTakeShort(out minute)
                && (!text.TrySkip(':')
                    || (text.TryTakeShort(out second) && (!text.TrySkip('.', ',') || text.TryTakeNanos(out nanosecond)))));
        return isRead ? LocalTime.Of(hour, minute, second, nanosecond) : null;
    }

    private static LocalTime? ReadPlain(ref TextCursor text)
    {
        bool hasSecond = text.Digits == 6;
        int hour = text.TakeNumber(2);
        int minute = text.TakeNumber(2);
        int second = hasSecond ? text.TakeNumber(2) : 0;
        int nanosecond = 0;
        bool isRead = !hasSecond || !text.TrySkip('.', ',') || text.TryTakeNanos(out nanosecond);
        return isRead ? LocalTime.Of(hour, minute, second, nanosecond) : null;
    }
}

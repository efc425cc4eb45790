namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>
/// The yearly rule at the end of a TZif file, a POSIX TZ string with the extensions of RFC 9636, for instance <c>CET-1CEST,M3.5.0,M10.5.0/3</c>.
/// </summary>
internal sealed class PosixRule
{
    private const int SecondsPerDay = 86_400;

    private readonly int standard;
    private readonly int daylight;
    private readonly RuleDay? start;
    private readonly RuleDay? end;

    private PosixRule(int standard, int daylight, RuleDay? start, RuleDay? end)
    {
        this.standard = standard;
        this.daylight = daylight;
        this.start = start;
        this.end = end;
    }

    /// <summary>Seconds east of UTC at an instant.</summary>
    public int OffsetAt(long epochSecond)
    {
        if (start is null || end is null)
        {
            return standard;
        }

        int year = IsoCalendar.YearOf(Math.DivRem(epochSecond + standard, SecondsPerDay) switch
        {
            (var day, < 0) => day - 1,
            (var day, _) => day,
        });
        long begins = start.LocalSecond(year) - standard;
        long ends = end.LocalSecond(year) - daylight;
        bool isDaylight = begins < ends
            ? epochSecond >= begins && epochSecond < ends
            : epochSecond >= begins || epochSecond < ends;
        return isDaylight ? daylight : standard;
    }

    /// <summary>Reads a rule; null when the text is empty or not one.</summary>
    public static PosixRule? TryParse(string text)
    {
        var reader = new PosixRuleReader(text);
        if (!reader.SkipName() || !reader.TryReadTime(out int west))
        {
            return null;
        }

        if (!reader.SkipName())
        {
            return new PosixRule(-west, -west, null, null);
        }

        int daylight = reader.TryReadTime(out int daylightWest) ? -daylightWest : -west + 3600;
        return reader.TryReadDay(out var start) && reader.TryReadDay(out var end)
            ? new PosixRule(-west, daylight, start, end)
            : null;
    }
}

using System.Globalization;

namespace ConceptGraph.Seed;

/// <summary>A date known to the year, the month or the day (ISO 8601 with reduced precision), proleptic Gregorian, years 1 to 9999.</summary>
public readonly record struct PartialDate
{
    private PartialDate(DateOnly earliest, DateOnly latest, string text)
    {
        Earliest = earliest;
        Latest = latest;
        Text = text;
    }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest { get; }

    /// <summary><c>2013</c>, <c>2013-07</c> or <c>2013-07-23</c>, as the seed and the store write it.</summary>
    public string Text { get; }

    /// <summary>False for another form and for a day that does not exist.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        string? format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (format is null
            || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first))
        {
            return false;
        }

        DateOnly last = text.Length switch { 4 => LastOfYear(first), 7 => LastOfMonth(first), _ => first };
        date = new PartialDate(first, last, text);
        return true;
    }

    /// <summary>True only when every day that this date can mean is after every day that the other can mean.</summary>
    public bool IsSurelyAfter(PartialDate other) => Earliest > other.Latest;

    /// <summary>As it was written.</summary>
    public override string ToString() => Text;

    private static DateOnly LastOfYear(DateOnly first) => new(first.Year, 12, 31);

    private static DateOnly LastOfMonth(DateOnly first) => new(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
}

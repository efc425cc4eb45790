using System.Globalization;
using System.Text.RegularExpressions;

namespace ConceptGraph.Engine.Values.Temporal.Text;

/// <summary>
/// Durations in text, by unit (<c>P1Y2M3W4DT5H6M7.8S</c>; only the last part may have decimals) or in the form of a date and time
/// (<c>P0001-02-03T04:05:06.7</c>). A sign before the <c>P</c> turns all parts round.
/// </summary>
internal static partial class DurationText
{
    private static readonly string[] CalendarUnits = ["years", "months", "weeks", "days"];
    private static readonly string[] Units = [.. CalendarUnits, "hours", "minutes", "seconds"];

    /// <exception cref="CypherException">The text is not a duration, or too long a one.</exception>
    public static Duration Parse(string text)
    {
        if (ByUnit().Match(text) is { Success: true } units)
        {
            return ReadUnits(units, text);
        }

        return DateTimeForm().Match(text) is { Success: true } dateTime ? ReadDateTime(dateTime) : throw TemporalErrors.Unreadable("Duration", text);
    }

    private static Duration ReadUnits(Match match, string text)
    {
        int sign = match.Groups["sign"].ValueSpan is "-" ? -1 : 1;
        string[] given = Array.FindAll(Units, unit => match.Groups[unit].Success);
        bool hasTime = match.Groups["time"].Success;
        if (given.Length == 0 || (hasTime && Array.IndexOf(CalendarUnits, given[^1]) >= 0))
        {
            throw TemporalErrors.Unreadable("Duration", text);
        }

        string? fractional = Array.Find(given, unit => unit != "seconds" && match.Groups[unit].ValueSpan.IndexOfAny('.', ',') >= 0);
        if (fractional is null)
        {
            long nanoseconds = sign * Nanoseconds(match);
            return Duration.Of(
                Whole(match, sign, ("years", 12), ("months", 1)),
                Whole(match, sign, ("weeks", 7), ("days", 1)),
                Whole(match, sign, ("hours", 3600), ("minutes", 60), ("seconds", 1)),
                nanoseconds);
        }

        if (fractional != given[^1])
        {
            throw TemporalErrors.Unreadable("Duration", text);
        }

        return DurationFractions.Spread(
            sign * ((Decimal(match, "years") * 12) + Decimal(match, "months")),
            sign * ((Decimal(match, "weeks") * 7) + Decimal(match, "days")),
            sign * ((Decimal(match, "hours") * 3600) + (Decimal(match, "minutes") * 60)),
            0);
    }

    private static Duration ReadDateTime(Match match)
    {
        int sign = match.Groups["sign"].ValueSpan is "-" ? -1 : 1;
        long months = (Number(match, "year") * 12) + Limited(match, "month", "months is", 12);
        long seconds = (Limited(match, "hour", "hours", 24) * 3600)
            + (Limited(match, "minute", "minutes", 60) * 60)
            + Limited(match, "second", "seconds", 60);
        return Duration.Of(sign * months, sign * Limited(match, "day", "days is", 31), sign * seconds, sign * Fraction(match.Groups["fraction"]));
    }

    private static long Whole(Match match, int sign, params ReadOnlySpan<(string Unit, long Size)> units)
    {
        Int128 sum = 0;
        foreach (var (unit, size) in units)
        {
            var group = match.Groups[unit];
            sum += group.Success ? Int128.Parse(WholePart(group.ValueSpan), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) * size : 0;
        }

        return TemporalMath.Narrow(sum * sign) ?? throw ValueErrors.Argument("The duration is too long.");
    }

    private static ReadOnlySpan<char> WholePart(ReadOnlySpan<char> number) =>
        number.IndexOfAny('.', ',') is >= 0 and var point ? number[..point] : number;

    private static long Nanoseconds(Match match)
    {
        long fraction = Fraction(match.Groups["fraction"]);
        return match.Groups["seconds"].ValueSpan is ['-', ..] ? -fraction : fraction;
    }

    private static double Decimal(Match match, string unit) => match.Groups[unit] is { Success: true } group
        ? double.Parse(group.Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture)
        : 0;

    private static long Fraction(Group digits) => digits.Success ? Number(digits.Value.PadRight(9, '0')) : 0;

    private static long Limited(Match match, string group, string name, int most) =>
        Number(match, group) is var number && number <= most ? number : throw ValueErrors.Argument($"{name} out of range: {number}");

    private static long Number(Match match, string group) => match.Groups[group].Success ? Number(match.Groups[group].Value) : 0;

    private static long Number(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        ^(?<sign>[-+])?P
        (?:(?<years>[-+]?[0-9]{1,19}(?:[.,][0-9]+)?)Y)?
        (?:(?<months>[-+]?[0-9]{1,19}(?:[.,][0-9]+)?)M)?
        (?:(?<weeks>[-+]?[0-9]{1,19}(?:[.,][0-9]+)?)W)?
        (?:(?<days>[-+]?[0-9]{1,19}(?:[.,][0-9]+)?)D)?
        (?<time>T
        (?:(?<hours>[-+]?[0-9]{1,19}(?:[.,][0-9]+)?)H)?
        (?:(?<minutes>[-+]?[0-9]{1,19}(?:[.,][0-9]+)?)M)?
        (?:(?<seconds>[-+]?[0-9]{1,19})(?:[.,](?<fraction>[0-9]{1,9}))?S)?
        )?\z
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ByUnit();

    [GeneratedRegex(
        """
        ^(?<sign>[-+])?P
        (?<year>[0-9]{4})-?(?<month>[0-9]{2})-?(?<day>[0-9]{2})
        (?:T(?<hour>[0-9]{2})(?::?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?)?\z
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateTimeForm();
}

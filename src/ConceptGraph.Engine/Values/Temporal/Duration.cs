using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>
/// A length of time in three groups that never turn into one another, since months and days vary in length: months, days, and seconds with
/// nanoseconds. Cypher's DURATION. Two durations are equal when every group is; they are sorted by their average length.
/// </summary>
public sealed class Duration : ComparableValue, IEquatable<Duration>, IComparable<Duration>
{
    /// <summary>A twelfth of the average year of the calendar, 365.2425 days.</summary>
    internal const long AverageSecondsPerMonth = 2_629_746;

    internal const long SecondsPerDay = 86_400;

    private const long NanosPerSecond = LocalTime.NanosPerSecond;

    private Duration(long months, long days, long seconds, int nanoseconds)
    {
        Months = months;
        Days = days;
        Seconds = seconds;
        Nanoseconds = nanoseconds;
    }

    /// <summary>No time at all.</summary>
    public static Duration Zero { get; } = new(0, 0, 0, 0);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Duration;

    internal override bool IsOrdered => false;

    /// <summary>All months, those of the years included.</summary>
    public long Months { get; }

    /// <summary>All days, those of the weeks included.</summary>
    public long Days { get; }

    /// <summary>All seconds, those of hours and minutes included, rounded down: −0.5 s is −1 here.</summary>
    public long Seconds { get; }

    /// <summary>What comes on top of <see cref="Seconds"/>: 0 to 999,999,999.</summary>
    public int Nanoseconds { get; }

    private Int128 AverageSeconds => ((Int128)Months * AverageSecondsPerMonth) + ((Int128)Days * SecondsPerDay) + Seconds;

    /// <summary>A duration of these groups; the nanoseconds may be any number and are carried into the seconds.</summary>
    /// <exception cref="CypherException">Its average length in seconds does not fit into 64 bits.</exception>
    public static Duration Of(long months, long days, long seconds, long nanoseconds)
    {
        long carried = IsoCalendar.FloorDivide(nanoseconds, NanosPerSecond);
        var total = ((Int128)months * AverageSecondsPerMonth) + ((Int128)days * SecondsPerDay) + seconds + carried;
        var allSeconds = (Int128)seconds + carried;
        if (TemporalMath.Narrow(total) is null || TemporalMath.Narrow(allSeconds) is not { } sum)
        {
            throw ValueErrors.Argument(
                $"Invalid value for duration, will cause overflow. Value was months={months}, days={days}, seconds={seconds}, nanos={nanoseconds}");
        }

        return new Duration(months, days, sum, (int)(nanoseconds - (carried * NanosPerSecond)));
    }

    /// <summary>Reads <c>P1Y2M3W4DT5H6M7.8S</c>, of which the last part may have decimals, or <c>P0001-02-03T04:05:06.7</c>; a sign may come first.</summary>
    /// <exception cref="CypherException">The text is not a duration.</exception>
    public static Duration Parse(string text) => Text.DurationText.Parse(text);

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((Duration)other);

    /// <summary>By average length; where that is equal, by months, then days.</summary>
    public int CompareTo(Duration? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = AverageSeconds.CompareTo(other.AverageSeconds);
        order = order != 0 ? order : Nanoseconds.CompareTo(other.Nanoseconds);
        order = order != 0 ? order : Months.CompareTo(other.Months);
        return order != 0 ? order : Days.CompareTo(other.Days);
    }

    internal override bool TryCalculate(ArithmeticOperator operation, Value left, Value right, out Value result) =>
        TemporalArithmetic.TryCalculate(operation, left, right, out result);

    /// <inheritdoc/>
    public bool Equals(Duration? other) =>
        other is not null && Months == other.Months && Days == other.Days && Seconds == other.Seconds && Nanoseconds == other.Nanoseconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Duration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Months, Days, Seconds, Nanoseconds);

    /// <summary><c>P1Y2M3DT4H5M6.7S</c>, without parts that are zero; <c>PT0S</c> when all are.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Months / 12, 'Y');
        Append(text, Months % 12, 'M');
        Append(text, Days, 'D');
        if (Seconds != 0 || Nanoseconds != 0)
        {
            text.Append('T');
            AppendTime(text);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}").Append(unit);
        }
    }

    private void AppendTime(StringBuilder text)
    {
        bool isRoundedDown = Seconds < 0 && Nanoseconds != 0;
        long seconds = isRoundedDown ? Seconds + 1 : Seconds;
        long decimals = isRoundedDown ? NanosPerSecond - Nanoseconds : Nanoseconds;
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        if (decimals == 0)
        {
            Append(text, seconds % 60, 'S');
            return;
        }

        string sign = isRoundedDown ? "-" : "";
        text.Append($"{sign}{Math.Abs(seconds % 60)}.{decimals:000000000}".TrimEnd('0')).Append('S');
    }
}

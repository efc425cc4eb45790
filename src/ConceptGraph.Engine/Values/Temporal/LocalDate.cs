namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>A date in the proleptic ISO calendar, from year −999,999,999 to 999,999,999, year 0 included. Cypher's DATE.</summary>
public sealed class LocalDate : TemporalValue, IEquatable<LocalDate>, IComparable<LocalDate>
{
    private LocalDate(long epochDay, int year, int month, int day)
    {
        EpochDay = epochDay;
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The earliest date.</summary>
    public static LocalDate MinValue { get; } = FromEpochDay(IsoCalendar.MinEpochDay);

    /// <summary>The latest date.</summary>
    public static LocalDate MaxValue { get; } = FromEpochDay(IsoCalendar.MaxEpochDay);

    /// <inheritdoc/>
    public override ValueKind Kind => ValueKind.Date;

    /// <inheritdoc/>
    public override LocalDate Date => this;

    /// <summary>Days since 1970-01-01.</summary>
    public long EpochDay { get; }

    /// <summary>The year; 0 is the one before 1.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>1 to 4.</summary>
    public int Quarter => ((Month - 1) / 3) + 1;

    /// <summary>1 to 366.</summary>
    public int OrdinalDay => (int)(EpochDay - IsoCalendar.ToEpochDay(Year, 1, 1)) + 1;

    /// <summary>1 to 92.</summary>
    public int DayOfQuarter => (int)(EpochDay - IsoCalendar.ToEpochDay(Year, (Quarter * 3) - 2, 1)) + 1;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int DayOfWeek => IsoCalendar.DayOfWeek(EpochDay);

    /// <summary>The year that the ISO week belongs to: that of the week's Thursday.</summary>
    public int WeekYear => IsoCalendar.YearOf(EpochDay - DayOfWeek + 4);

    /// <summary>The ISO week, 1 to 53.</summary>
    public int Week => (int)((EpochDay - IsoCalendar.FirstWeekOf(WeekYear)) / 7) + 1;

    /// <summary>Months since year 0, the unit in which months are counted.</summary>
    internal long ProlepticMonth => (Year * 12L) + Month - 1;

    /// <summary>A date by year, month and day.</summary>
    /// <exception cref="CypherException">There is no such date.</exception>
    public static LocalDate Of(long year, long month, long day)
    {
        DateRules.CheckYear(year);
        DateRules.CheckMonth(month);
        DateRules.CheckDay(year, (int)month, day);
        return new LocalDate(IsoCalendar.ToEpochDay(year, (int)month, (int)day), (int)year, (int)month, (int)day);
    }

    /// <summary>The date that many days after 1970-01-01.</summary>
    /// <exception cref="CypherException">It is beyond the earliest or latest date.</exception>
    public static LocalDate FromEpochDay(long epochDay)
    {
        if (epochDay is < IsoCalendar.MinEpochDay or > IsoCalendar.MaxEpochDay)
        {
            throw TemporalErrors.Overflow(
                $"Invalid value for EpochDay (valid values {IsoCalendar.MinEpochDay} - {IsoCalendar.MaxEpochDay}): {epochDay}");
        }

        var (year, month, day) = IsoCalendar.FromEpochDay(epochDay);
        return new LocalDate(epochDay, year, month, day);
    }

    /// <summary>Reads any of Cypher's forms: calendar, week, quarter and ordinal dates, with or without dashes.</summary>
    /// <exception cref="CypherException">The text is not a date.</exception>
    public static LocalDate Parse(string text) => Text.TemporalText.ParseDate(text);

    /// <summary>The date some days later.</summary>
    /// <exception cref="CypherException">It is beyond the latest date.</exception>
    public LocalDate PlusDays(long days)
    {
        long? sum = TemporalMath.TryAdd(EpochDay, days);
        return days == 0 ? this : FromEpochDay(sum ?? throw TemporalErrors.Overflow("The date is out of range."));
    }

    /// <summary>The date some months later; a day that this month does not have becomes its last.</summary>
    /// <exception cref="CypherException">It is beyond the latest date.</exception>
    public LocalDate PlusMonths(long months)
    {
        if (months == 0)
        {
            return this;
        }

        long target = TemporalMath.TryAdd(ProlepticMonth, months) ?? throw TemporalErrors.Overflow("The date is out of range.");
        long year = IsoCalendar.FloorDivide(target, 12);
        if (year is < IsoCalendar.MinYear or > IsoCalendar.MaxYear)
        {
            throw TemporalErrors.Overflow($"Invalid value for Year (valid values {IsoCalendar.MinYear} - {IsoCalendar.MaxYear}): {year}");
        }

        int month = (int)IsoCalendar.FloorModulo(target, 12) + 1;
        return Of(year, month, Math.Min(Day, IsoCalendar.LengthOfMonth(year, month)));
    }

    /// <inheritdoc/>
    public override int CompareWith(ComparableValue other) => CompareTo((LocalDate)other);

    /// <inheritdoc/>
    public int CompareTo(LocalDate? other) => other is null ? 1 : EpochDay.CompareTo(other.EpochDay);

    /// <inheritdoc/>
    public bool Equals(LocalDate? other) => other is not null && EpochDay == other.EpochDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => EpochDay.GetHashCode();

    /// <summary><c>2015-07-21</c>; years beyond 9999 with a sign.</summary>
    public override string ToString() => $"{(Year > 9999 ? "+" : Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}";
}

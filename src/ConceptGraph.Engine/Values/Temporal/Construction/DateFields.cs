namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>The date part of a map: which components go together, and what they make of a date.</summary>
internal static class DateFields
{
    private static readonly (FieldSet Own, string Name)[] Forms =
    [
        (FieldSet.WeekDate, "week"),
        (FieldSet.CalendarDate, "calendar"),
        (FieldSet.OrdinalDay, "ordinal"),
        (FieldSet.QuarterDate, "quarter"),
    ];

    private static readonly LocalDate YearZero = LocalDate.Of(0, 1, 1);

    /// <summary>The date that a map without a date to start from describes.</summary>
    /// <param name="fields">The map.</param>
    /// <param name="isComplete">Whether the date must be complete, as it must before a time of day.</param>
    /// <exception cref="CypherException">Components are missing, do not go together, or are out of range.</exception>
    public static LocalDate Build(TemporalFields fields, bool isComplete)
    {
        CheckForm(fields);
        CheckPresent(fields, isComplete);
        if (!fields.Has(TemporalField.Week))
        {
            return Assign(fields, YearZero);
        }

        DateRules.CheckYear(fields.Number(TemporalField.Year));
        return Assign(fields, LocalDate.FromEpochDay(IsoCalendar.FirstWeekOf(fields.Number(TemporalField.Year))));
    }

    /// <summary>A date with the components of a map instead of its own.</summary>
    /// <exception cref="CypherException">Components do not go together or are out of range.</exception>
    public static LocalDate Apply(TemporalFields fields, LocalDate start)
    {
        CheckForm(fields);
        return Assign(fields, start);
    }

    private static LocalDate Assign(TemporalFields fields, LocalDate start)
    {
        var date = start;
        bool isWeekYear = fields.Has(TemporalField.Week);
        foreach (var field in fields.In(FieldSet.AnyDate))
        {
            date = Assign(date, field, fields.Number(field), isWeekYear);
        }

        return date;
    }

    private static LocalDate Assign(LocalDate date, TemporalField field, long value, bool isWeekYear)
    {
        switch (field)
        {
            case TemporalField.Year:
                DateRules.CheckYear(value);
                return isWeekYear ? WithWeekYear(date, value) : date.PlusMonths((value - date.Year) * 12);
            case TemporalField.Quarter:
                DateRules.CheckQuarter(value);
                return date.PlusMonths((value - date.Quarter) * 3);
            case TemporalField.Month:
                DateRules.CheckMonth(value);
                return date.PlusMonths(value - date.Month);
            case TemporalField.Week:
                DateRules.CheckWeek(value);
                return date.PlusDays((value - date.Week) * 7);
            case TemporalField.OrdinalDay:
                DateRules.CheckOrdinalDay(date.Year, value);
                return date.PlusDays(value - date.OrdinalDay);
            case TemporalField.DayOfQuarter:
                DateRules.CheckDayOfQuarter(value);
                return date.PlusDays(value - date.DayOfQuarter);
            case TemporalField.DayOfWeek:
                DateRules.CheckDayOfWeek(value);
                return date.PlusDays(value - date.DayOfWeek);
            default:
                DateRules.CheckDay(date.Year, date.Month, value);
                return date.PlusDays(value - date.Day);
        }
    }

    private static LocalDate WithWeekYear(LocalDate date, long year)
    {
        int week = Math.Min(date.Week, IsoCalendar.WeeksIn(year));
        return LocalDate.FromEpochDay(IsoCalendar.FirstWeekOf(year) + ((week - 1) * 7) + date.DayOfWeek - 1);
    }

    private static void CheckForm(TemporalFields fields)
    {
        foreach (var (own, name) in Forms)
        {
            if (!fields.HasAny(own))
            {
                continue;
            }

            foreach (var other in fields.In(FieldSet.AnyDate & ~own).Where(field => field != TemporalField.Year))
            {
                throw ValueErrors.Type($"Cannot assign {TemporalFields.NameOf(other)} to {name} date.");
            }
        }
    }

    private static void CheckPresent(TemporalFields fields, bool isComplete)
    {
        Require(fields, TemporalField.Year);
        CheckPair(fields, TemporalField.Day, TemporalField.Month);
        CheckPair(fields, TemporalField.DayOfWeek, TemporalField.Week);
        CheckPair(fields, TemporalField.DayOfQuarter, TemporalField.Quarter);
        if (!isComplete || fields.HasAny(FieldSet.OrdinalDay))
        {
            return;
        }

        if (fields.HasAny(FieldSet.WeekDate))
        {
            Require(fields, TemporalField.DayOfWeek);
        }
        else if (fields.HasAny(FieldSet.QuarterDate))
        {
            Require(fields, TemporalField.DayOfQuarter);
        }
        else
        {
            Require(fields, TemporalField.Month);
            Require(fields, TemporalField.Day);
        }
    }

    private static void Require(TemporalFields fields, TemporalField field)
    {
        if (!fields.Has(field))
        {
            throw ValueErrors.Argument($"{TemporalFields.NameOf(field)} must be specified");
        }
    }

    private static void CheckPair(TemporalFields fields, TemporalField part, TemporalField whole)
    {
        if (fields.Has(part) && !fields.Has(whole))
        {
            throw ValueErrors.Argument($"{TemporalFields.NameOf(part)} cannot be specified without {TemporalFields.NameOf(whole)}");
        }
    }
}

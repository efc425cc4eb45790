namespace ConceptGraph.Engine.Values.Temporal.Text;

/// <summary>
/// Dates in text. The year has four digits, or a sign and one to nine. Behind it may stand a month and a day, a week and a weekday, a quarter
/// and its day, or the day of the year; what is missing is the first.
/// </summary>
internal static class DateText
{
    /// <summary>Reads a date; null when there is none here.</summary>
    /// <exception cref="CypherException">A component is out of range.</exception>
    public static LocalDate? TryRead(ref TextCursor text)
    {
        if (!TryReadYear(ref text, out int year, out bool hasSign))
        {
            return null;
        }

        bool hasDash = text.Peek() == '-';
        return text.Peek(hasDash ? 1 : 0) switch
        {
            'W' => ReadWeek(ref text, year, hasDash),
            'Q' => ReadQuarter(ref text, year, hasDash),
            >= '0' and <= '9' when hasDash => ReadDashed(ref text, year),
            >= '0' and <= '9' when !hasSign => ReadPlain(ref text, year),
            _ => LocalDate.Of(year, 1, 1),
        };
    }

    private static bool TryReadYear(ref TextCursor text, out int year, out bool hasSign)
    {
        bool isNegative = text.TrySkip('-');
        hasSign = isNegative || text.TrySkip('+');
        year = 0;
        int digits = text.Digits;
        bool isShort = !hasSign && digits >= 4 && (digits == 4 || text.Peek(digits) != '-');
        if (!isShort && (!hasSign || digits is 0 or > 9))
        {
            return false;
        }

        year = text.TakeNumber(isShort ? 4 : digits);
        year = isNegative ? -year : year;
        return true;
    }

    private static LocalDate? ReadDashed(ref TextCursor text, int year)
    {
        text.TrySkip('-');
        switch (text.Digits)
        {
            case 3:
                return OfOrdinalDay(year, text.TakeNumber(3));
            case 1 or 2 when text.Peek(text.Digits) == '-':
                int month = text.TakeNumber(text.Digits);
                text.TrySkip('-');
                return text.TryTakeShort(out int day) ? LocalDate.Of(year, month, day) : null;
            case 2:
                return LocalDate.Of(year, text.TakeNumber(2), 1);
            default:
                return null;
        }
    }

    private static LocalDate? ReadPlain(ref TextCursor text, int year) => text.Digits switch
    {
        2 => LocalDate.Of(year, text.TakeNumber(2), 1),
        3 => OfOrdinalDay(year, text.TakeNumber(3)),
        4 => LocalDate.Of(year, text.TakeNumber(2), text.TakeNumber(2)),
        _ => null,
    };

    private static LocalDate? ReadWeek(ref TextCursor text, int year, bool hasDash)
    {
        text.Take(hasDash ? 2 : 1);
        int digits = text.Digits;
        bool hasDay = digits == 3 && !hasDash;
        if (digits is not (1 or 2) && !hasDay)
        {
            return null;
        }

        int week = text.TakeNumber(Math.Min(digits, 2));
        int day = 1;
        if (hasDay || text.TrySkip('-'))
        {
            if (text.Digits != 1)
            {
                return null;
            }

            day = text.TakeNumber(1);
        }

        return OfWeek(year, week, day);
    }

    private static LocalDate? ReadQuarter(ref TextCursor text, int year, bool hasDash)
    {
        text.Take(hasDash ? 2 : 1);
        int digits = text.Digits;
        bool hasDay = digits is 2 or 3 && !hasDash;
        if (digits != 1 && !hasDay)
        {
            return null;
        }

        int quarter = text.TakeNumber(1);
        int day = 1;
        if ((hasDay || text.TrySkip('-')) && !text.TryTakeShort(out day))
        {
            return null;
        }

        return OfQuarter(year, quarter, day);
    }

    private static LocalDate OfOrdinalDay(int year, int day)
    {
        DateRules.CheckOrdinalDay(year, day);
        return LocalDate.Of(year, 1, 1).PlusDays(day - 1);
    }

    private static LocalDate OfWeek(int year, int week, int day)
    {
        DateRules.CheckWeek(week);
        DateRules.CheckDayOfWeek(day);
        return week <= IsoCalendar.WeeksIn(year)
            ? LocalDate.FromEpochDay(IsoCalendar.FirstWeekOf(year) + ((week - 1) * 7) + day - 1)
            : throw ValueErrors.Argument($"Year {year} does not contain {week} weeks.");
    }

    private static LocalDate OfQuarter(int year, int quarter, int day)
    {
        DateRules.CheckQuarter(quarter);
        DateRules.CheckDayOfQuarter(day);
        return day <= IsoCalendar.LengthOfQuarter(year, quarter)
            ? LocalDate.Of(year, (quarter * 3) - 2, 1).PlusDays(day - 1)
            : throw ValueErrors.Argument($"Quarter {quarter} of {year} only has {IsoCalendar.LengthOfQuarter(year, quarter)} days.");
    }
}

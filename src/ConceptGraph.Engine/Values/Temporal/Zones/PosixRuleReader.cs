namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>Reads the parts of a POSIX TZ string from left to right.</summary>
internal ref struct PosixRuleReader(string text)
{
    private const int DefaultTime = 2 * 3600;

    private ReadOnlySpan<char> rest = text;

    /// <summary>Skips a zone's abbreviation: letters, or anything in angle brackets.</summary>
    public bool SkipName()
    {
        int length = 0;
        if (rest is ['<', ..])
        {
            length = rest.IndexOf('>') + 1;
        }
        else
        {
            while (length < rest.Length && char.IsAsciiLetter(rest[length]))
            {
                length++;
            }
        }

        rest = rest[length..];
        return length > 0;
    }

    /// <summary>Reads <c>[+-]hh[:mm[:ss]]</c> as seconds.</summary>
    public bool TryReadTime(out int seconds)
    {
        bool isNegative = TrySkip('-');
        if (!isNegative)
        {
            TrySkip('+');
        }

        if (!TryReadNumber(out seconds))
        {
            return false;
        }

        seconds *= 3600;
        for (int unit = 60; unit > 0 && TrySkip(':') && TryReadNumber(out int part); unit /= 60)
        {
            seconds += part * unit;
        }

        seconds = isNegative ? -seconds : seconds;
        return true;
    }

    /// <summary>Reads <c>,day[/time]</c>.</summary>
    public bool TryReadDay(out RuleDay? day)
    {
        day = null;
        if (!TrySkip(','))
        {
            return false;
        }

        var form = TrySkip('M') ? RuleDayForm.WeekdayOfMonth
            : TrySkip('J') ? RuleDayForm.JulianWithoutLeapDay
            : RuleDayForm.ZeroBasedDay;
        int month = 0;
        int week = 0;
        bool isMonthRead = form != RuleDayForm.WeekdayOfMonth
            || (TryReadNumber(out month) && TrySkip('.') && TryReadNumber(out week) && TrySkip('.'));
        if (!isMonthRead || !TryReadNumber(out int number))
        {
            return false;
        }

        int time = TrySkip('/') && TryReadTime(out int given) ? given : DefaultTime;
        day = new RuleDay(form, number, month, week, time);
        return true;
    }

    private bool TrySkip(char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private bool TryReadNumber(out int number)
    {
        number = 0;
        int length = 0;
        while (length < rest.Length && length < 4 && char.IsAsciiDigit(rest[length]))
        {
            number = (number * 10) + rest[length++] - '0';
        }

        rest = rest[length..];
        return length > 0;
    }
}

namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>Offsets from UTC in seconds, east positive, at most 18 hours.</summary>
internal static class Offsets
{
    public const int Largest = 18 * 3600;

    /// <summary><c>Z</c>, <c>+01:00</c> or <c>+00:53:28</c>.</summary>
    public static string Format(int offset)
    {
        if (offset == 0)
        {
            return "Z";
        }

        char sign = offset < 0 ? '-' : '+';
        int seconds = Math.Abs(offset);
        string text = $"{sign}{seconds / 3600:00}:{seconds / 60 % 60:00}";
        return seconds % 60 == 0 ? text : $"{text}:{seconds % 60:00}";
    }

    /// <summary>Reads <c>Z</c> or <c>±hh:mm[:ss]</c>, all of it; null when the text is anything else or out of range.</summary>
    public static int? TryParse(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
        {
            return 0;
        }

        bool isOffset = text.Length is 6 or 9 && text[0] is '+' or '-' && text[3] == ':' && (text.Length == 6 || text[6] == ':');
        if (!isOffset
            || !TryReadPair(text[1..3], out int hours)
            || !TryReadPair(text[4..6], out int minutes)
            || !TryReadPair(text.Length == 9 ? text[7..9] : "00", out int seconds)
            || minutes > 59
            || seconds > 59)
        {
            return null;
        }

        int offset = (hours * 3600) + (minutes * 60) + seconds;
        return offset > Largest ? null : text[0] == '-' ? -offset : offset;
    }

    private static bool TryReadPair(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
        {
            return false;
        }

        value = ((text[0] - '0') * 10) + text[1] - '0';
        return true;
    }
}

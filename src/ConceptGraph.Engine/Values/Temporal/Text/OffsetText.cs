using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal.Text;

/// <summary>Offsets behind a time: <c>Z</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00</c>.</summary>
internal static class OffsetText
{
    public static CypherException OutOfRange() => ValueErrors.Argument("Zone offset not in valid range: -18:00 to +18:00");

    /// <summary>Reads an offset where one begins; false when what begins is not a whole one.</summary>
    /// <exception cref="CypherException">The offset is out of range.</exception>
    public static bool TryRead(ref TextCursor text, out int? offset)
    {
        offset = null;
        if (text.TrySkip('Z', 'z'))
        {
            offset = 0;
            return true;
        }

        bool isWest = text.TrySkip('-');
        if (!isWest && !text.TrySkip('+'))
        {
            return true;
        }

        if (text.Digits is not (2 or 4))
        {
            return false;
        }

        bool isPlain = text.Digits == 4;
        int hours = text.TakeNumber(2);
        int minutes = 0;
        if (isPlain || text.TrySkip(':'))
        {
            if (text.Digits != 2)
            {
                return false;
            }

            minutes = text.TakeNumber(2);
        }

        offset = (isWest ? -1 : 1) * Check(hours, minutes);
        return true;
    }

    private static int Check(int hours, int minutes)
    {
        if (hours > 18)
        {
            throw ValueErrors.Argument($"Zone offset hours not in valid range: value {hours} is not in the range -18 to 18");
        }

        if (minutes > 59)
        {
            throw ValueErrors.Argument($"Zone offset minutes not in valid range: value {minutes} is not in the range -59 to 59");
        }

        int seconds = (hours * 3600) + (minutes * 60);
        return seconds <= Offsets.Largest ? seconds : throw OutOfRange();
    }
}

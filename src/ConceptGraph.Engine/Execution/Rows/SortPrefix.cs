using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>
/// The beginning of a value as a number that never contradicts <see cref="ValueOrder"/>: of two values with different prefixes, the smaller prefix belongs to the
/// smaller value. Of two with equal prefixes nothing is known but that they are of the same rank.
/// </summary>
internal static class SortPrefix
{
    private const int RankBits = 4;
    private const int PayloadBits = 64 - RankBits;
    private const ulong LargestPayload = ulong.MaxValue >> RankBits;

    /// <summary>How many UTF-16 units are in the prefix of a text.</summary>
    private const int Units = 4;

    private const char FirstSurrogate = '\uD800';

    /// <summary>The prefix of any value.</summary>
    public static ulong Of(Value value) =>
        value.IsInteger ? Ranked(ValueKind.Integer, OfNumber(value.AsFloat()))
        : value.IsString ? Ranked(ValueKind.String, OfText(value.AsString(), 0) >> RankBits)
        : value.IsFloat ? Ranked(ValueKind.Float, double.IsNaN(value.AsFloat()) ? LargestPayload : OfNumber(value.AsFloat()))
        : Ranked(value.Kind, OfOther(value));

    /// <summary>The prefix of what follows a number of units that a text shares with those that it is compared with.</summary>
    public static ulong OfText(string text, int start)
    {
        if (start + Units <= text.Length)
        {
            var (first, second, third, fourth) = (text[start], text[start + 1], text[start + 2], text[start + 3]);
            if (Math.Max(Math.Max(first, second), Math.Max(third, fourth)) < FirstSurrogate)
            {
                return ((ulong)first << 48) | ((ulong)second << 32) | ((uint)third << 16) | fourth;
            }
        }

        ulong prefix = 0;
        for (int i = start; i < start + Units; i++)
        {
            prefix = (prefix << 16) | (i < text.Length ? InCodePointOrder(text[i]) : 0u);
        }

        return prefix;
    }

    private static ulong Ranked(ValueKind kind, ulong payload) => ((ulong)ValueOrder.Rank(kind) << PayloadBits) | payload;

    /// <summary>The bits of negative numbers fall as they rise. Integers beyond 2^53 share the prefix of the nearest float.</summary>
    private static ulong OfNumber(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        return (((ulong)(bits >> 63) | (1UL << 63)) ^ (ulong)bits) >> RankBits;
    }

    private static ulong OfOther(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? 1u : 0u,
        ValueKind.Node or ValueKind.Relationship => (ulong)value.AsId(),
        ValueKind.Date => OfLong(value.As<LocalDate>()!.EpochDay),
        ValueKind.LocalDateTime => OfLong(value.As<LocalDateTime>()!.LocalSecond),
        ValueKind.DateTime => OfLong(value.As<ZonedDateTime>()!.EpochSecond),
        _ => 0,
    };

    /// <summary>Days and seconds are far below 2^59.</summary>
    private static ulong OfLong(long number) => (ulong)(number + (1L << (PayloadBits - 1)));

    /// <summary>Surrogates stand for the highest code points: they change places with the units above them.</summary>
    private static uint InCodePointOrder(char unit) =>
        unit < FirstSurrogate ? unit : char.IsSurrogate(unit) ? unit + 0x2000u : unit - 0x800u;
}

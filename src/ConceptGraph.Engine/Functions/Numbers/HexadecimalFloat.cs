using System.Globalization;
using System.Numerics;

namespace ConceptGraph.Engine.Functions.Numbers;

/// <summary>Java's hexadecimal floats, <c>0x1.8p3</c>: the digits, times two to the power behind <c>p</c>, which must be there.</summary>
internal static class HexadecimalFloat
{
    private const int BitsPerDigit = 4;
    private const int LowestExponent = -1074;

    /// <summary>The number nearest to the text, halves to the even one; null when it is none.</summary>
    public static double? Parse(ReadOnlySpan<char> text)
    {
        bool isNegative = text[0] == '-';
        var digits = text.TrimStart("+-")[2..];
        int mark = digits.IndexOfAny('p', 'P');
        if (mark < 0 || !int.TryParse(digits[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent))
        {
            return null;
        }

        var mantissa = digits[..mark];
        int point = mantissa.IndexOf('.');
        int fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        string all = string.Concat(mantissa[..(point < 0 ? mantissa.Length : point)], point < 0 ? [] : mantissa[(point + 1)..]);
        if (!BigInteger.TryParse("0" + all, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || all.Length == 0)
        {
            return null;
        }

        double value = Scale(number, (long)exponent - ((long)fraction * BitsPerDigit));
        return isNegative ? -value : value;
    }

    /// <summary><paramref name="number"/> × 2^<paramref name="exponent"/>, rounded once.</summary>
    private static double Scale(BigInteger number, long exponent)
    {
        const int Precision = 53;
        long bits = (long)number.GetBitLength();
        long drop = Math.Max(bits - Precision, LowestExponent - exponent);
        if (drop <= 0)
        {
            return Math.ScaleB((double)number, (int)Math.Min(exponent, int.MaxValue));
        }

        if (drop > bits + 1)
        {
            return 0;
        }

        var kept = number >> (int)drop;
        var rest = number - (kept << (int)drop);
        int half = rest.CompareTo(BigInteger.One << (int)(drop - 1));
        kept += half > 0 || (half == 0 && !kept.IsEven) ? 1 : 0;
        return Math.ScaleB((double)kept, (int)Math.Min(exponent + drop, int.MaxValue));
    }
}

using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace ConceptGraph.Engine.Functions.Numbers;

/// <summary>Numbers out of text, with what <c>toInteger</c> and <c>toFloat</c> accept in Neo4j: for integers no space around, for floats some, and no other literals.</summary>
internal static class NumberParsing
{
    private const int LongestInteger = 19;

    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789.eE+-");

    /// <summary>
    /// The integer part of a decimal number with or without exponent, in any script's digits; null when the text is no number or, as <paramref name="tooLarge"/> tells, one
    /// beyond 64 bits.
    /// </summary>
    public static long? Integer(string text, out bool tooLarge)
    {
        tooLarge = false;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long simple))
        {
            return simple;
        }

        if (!TrySplit(text, out string digits, out long scale))
        {
            return null;
        }

        digits = digits.TrimStart('0');
        if (digits.Length == 0 || scale >= digits.Length)
        {
            return 0;
        }

        tooLarge = digits.Length - scale > LongestInteger;
        if (tooLarge)
        {
            return null;
        }

        var unscaled = BigInteger.Parse(digits, CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1);
        var power = BigInteger.Pow(10, (int)Math.Abs(scale));
        tooLarge = scale > 0
            ? unscaled > long.MaxValue * power || unscaled < long.MinValue * power
            : unscaled * power > long.MaxValue || unscaled * power < long.MinValue;
        return tooLarge ? null : (long)(scale > 0 ? unscaled / power : unscaled * power);
    }

    /// <summary>A number, <c>NaN</c> or <c>Infinity</c>, with blanks and control characters around it and Java's suffix for floats allowed; else null.</summary>
    public static double? Float(string text)
    {
        var number = TrimBlank(text);
        var unsigned = number.TrimStart("+-");
        if (number.Length - unsigned.Length > 1)
        {
            return null;
        }

        if (unsigned is "NaN")
        {
            return double.NaN;
        }

        if (unsigned is "Infinity")
        {
            return number[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        if (unsigned.Length > 1 && unsigned[^1] is 'd' or 'D' or 'f' or 'F')
        {
            number = number[..^1];
        }

        if (unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return HexadecimalFloat.Parse(number);
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return !number.ContainsAnyExcept(DecimalCharacters) && double.TryParse(number, Style, CultureInfo.InvariantCulture, out double parsed)
            ? parsed
            : null;
    }

    /// <summary>The text without the blanks and control characters (up to U+0020) around it.</summary>
    public static ReadOnlySpan<char> TrimBlank(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && text[start] <= ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] <= ' ')
        {
            end--;
        }

        return text.AsSpan(start, end - start);
    }

    /// <summary>Takes apart <c>[+-]digits[.digits][e[+-]digits]</c>: the number is <paramref name="digits"/> × 10^−<paramref name="scale"/>.</summary>
    private static bool TrySplit(string text, out string digits, out long scale)
    {
        var rest = text.AsSpan(text.StartsWith('+') || text.StartsWith('-') ? 1 : 0);
        int mark = rest.IndexOfAny('e', 'E');
        int exponent = 0;
        digits = "";
        scale = 0;
        if (mark >= 0 && !int.TryParse(rest[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var mantissa = mark >= 0 ? rest[..mark] : rest;
        int point = mantissa.IndexOf('.');
        var whole = point >= 0 ? mantissa[..point] : mantissa;
        var fraction = point >= 0 ? mantissa[(point + 1)..] : [];
        foreach (char unit in $"{whole}{fraction}")
        {
            if (!char.IsDigit(unit))
            {
                return false;
            }

            digits += (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit));
        }

        scale = (long)fraction.Length - exponent;
        return digits.Length > 0;
    }
}

using System.Globalization;

namespace ConceptGraph.Engine.Values;

/// <summary>
/// Floats as Java's <c>Double.toString</c>, and so Neo4j, writes them: the fewest digits that read back as the same number, at least one behind the point, and
/// an exponent below 0.001 and from 10,000,000 on.
/// </summary>
internal static class FloatText
{
    public static string Of(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        if (number == 0)
        {
            return double.IsNegative(number) ? "-0.0" : "0.0";
        }

        var (digits, exponent) = Decompose(Math.Abs(number));
        string sign = number < 0 ? "-" : "";
        return exponent is >= -3 and < 7
            ? sign + Plain(digits, exponent)
            : $"{sign}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The fewest digits that read back as a positive number, and the power of ten of the first.</summary>
    public static (string Digits, int Exponent) Decompose(double number)
    {
        string text = number.ToString("E16", CultureInfo.InvariantCulture);
        for (int decimals = 1; decimals < 16; decimals++)
        {
            string shorter = number.ToString($"E{decimals}", CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture) == number)
            {
                text = shorter;
                break;
            }
        }

        int mark = text.IndexOf('E', StringComparison.Ordinal);
        string digits = string.Concat(text.AsSpan(0, 1), text.AsSpan(2, mark - 2)).TrimEnd('0');
        return (digits, int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture));
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return $"0.{new string('0', -exponent - 1)}{digits}";
        }

        string padded = digits.PadRight(exponent + 2, '0');
        return $"{padded[..(exponent + 1)]}.{padded[(exponent + 1)..]}";
    }
}

using System.Globalization;

namespace ConceptGraph.Teaching.Style;

/// <summary>The contrast of two colours as the Web Content Accessibility Guidelines 2.2 define it, from 1 to 21.</summary>
internal static class Contrast
{
    /// <summary>Level AA for text of any size.</summary>
    public const double Readable = 4.5;

    public static double Between(string first, string second)
    {
        double one = Luminance(first);
        double two = Luminance(second);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        double value = int.Parse(colour.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}

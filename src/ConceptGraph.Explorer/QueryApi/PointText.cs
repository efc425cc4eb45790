using System.Globalization;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Points as the Query API writes them: <c>SRID=4326;POINT (24.7 59.4)</c>, with <c>POINT Z</c> for three coordinates.</summary>
internal static class PointText
{
    public static string Write(Point point)
    {
        string coordinates = $"{Value.Float(point.X)} {Value.Float(point.Y)}" + (point.Z is { } z ? $" {Value.Float(z)}" : "");
        return string.Create(CultureInfo.InvariantCulture, $"SRID={point.System.Srid};POINT {(point.Z is null ? "" : "Z ")}({coordinates})");
    }

    /// <exception cref="FormatException">The text is no point.</exception>
    public static Point Read(string text)
    {
        int semicolon = text.IndexOf(';', StringComparison.Ordinal);
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || !text.EndsWith(')'))
        {
            throw new FormatException();
        }

        var system = CoordinateReferenceSystem.Get(long.Parse(text.AsSpan(5, semicolon - 5), CultureInfo.InvariantCulture));
        double[] numbers = [.. text[(open + 1)..^1].Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        return numbers.Length switch
        {
            2 => Point.Of(system, numbers[0], numbers[1]),
            3 => Point.Of(system, numbers[0], numbers[1], numbers[2]),
            _ => throw new FormatException(),
        };
    }
}

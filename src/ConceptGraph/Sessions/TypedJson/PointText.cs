using System.Globalization;
using System.Text.Json;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Sessions.TypedJson;

/// <summary>Points as text: <c>SRID=4326;POINT (24.7 59.4)</c>, with <c>POINT Z</c> for three coordinates.</summary>
internal static class PointText
{
    public static string Write(Point point)
    {
        string coordinates = $"{Number(point.X)} {Number(point.Y)}" + (point.Z is { } z ? " " + Number(z) : "");
        return $"SRID={point.System.Srid};POINT {(point.Z is null ? "" : "Z ")}({coordinates})";
    }

    /// <exception cref="JsonException">The text is no point.</exception>
    public static Point Read(string text)
    {
        int semicolon = text.IndexOf(';', StringComparison.Ordinal);
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || !text.EndsWith(')')
            || !long.TryParse(text.AsSpan(5, semicolon - 5), CultureInfo.InvariantCulture, out long srid))
        {
            throw new JsonException($"'{text}' is no point.");
        }

        var system = CoordinateReferenceSystem.Get(srid);
        double[] numbers = [.. text[(open + 1)..^1].Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        return numbers.Length switch
        {
            2 => Point.Of(system, numbers[0], numbers[1]),
            3 => Point.Of(system, numbers[0], numbers[1], numbers[2]),
            _ => throw new JsonException($"'{text}' is no point."),
        };
    }

    private static string Number(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E', 'N') < 0 && double.IsFinite(value) ? text + ".0" : text;
    }
}

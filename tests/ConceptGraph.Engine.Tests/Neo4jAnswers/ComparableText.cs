using System.Globalization;
using System.Text.RegularExpressions;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>Rows in canonical text, compared with the tolerance for floats that the recordings ask for: a relative difference of 1e-12.</summary>
internal static partial class ComparableText
{
    private const double Tolerance = 1e-12;

    public static string? Difference(List<string> actual, List<string> expected, bool ordered)
    {
        if (!ordered)
        {
            actual.Sort(Compare);
            expected.Sort(Compare);
        }

        return actual.Count == expected.Count && actual.Zip(expected).All(pair => Same(pair.First, pair.Second))
            ? null
            : $"Rows:\n{string.Join('\n', actual)}\nin place of:\n{string.Join('\n', expected)}";
    }

    private static int Compare(string left, string right) => string.CompareOrdinal(Rounded(left), Rounded(right));

    private static string Rounded(string text) =>
        Floats().Replace(text, match => Parse(match).ToString("G9", CultureInfo.InvariantCulture));

    private static bool Same(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        var leftFloats = Floats().Matches(left);
        var rightFloats = Floats().Matches(right);
        return Floats().Replace(left, "f:") == Floats().Replace(right, "f:")
            && leftFloats.Count == rightFloats.Count
            && leftFloats.Zip(rightFloats).All(pair => Close(Parse(pair.First), Parse(pair.Second)));
    }

    private static bool Close(double left, double right) =>
        left.Equals(right) || (left != 0 && Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right)));

    private static double Parse(Match match) => double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"f:(?<number>NaN|-?Infinity|-?[0-9.]+(?:E[+-]?[0-9]+)?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Floats();
}

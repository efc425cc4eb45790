using System.Text.RegularExpressions;

namespace ConceptGraph.Citations;

/// <summary>Places in a work, spelt out.</summary>
internal static partial class LocatorText
{
    /// <summary><c>A.P13.S9</c> is "paragraph 13, sentence 9 (A.P13.S9)"; any other locator stays as it is.</summary>
    public static string Spell(string locator)
    {
        var match = ArticleSentence().Match(locator);
        return match.Success ? $"paragraph {match.Groups["p"].Value}, sentence {match.Groups["s"].Value} ({locator})" : locator;
    }

    /// <summary>All places of a citation, the separator being "; "; null when there is none.</summary>
    public static string? SpellAll(Citation citation) =>
        citation.Locators.Count == 0 ? null : string.Join("; ", citation.Locators.Select(Spell));

    [GeneratedRegex(@"^[A-Za-z0-9-]+\.P(?<p>[0-9]+)\.S(?<s>[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleSentence();
}

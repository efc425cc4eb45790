using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConceptGraph.Seed.Shapes;

/// <summary>How an id is spelt. Ids become labels, types and keys of the store, so nothing else may pass.</summary>
internal sealed partial class IdPattern
{
    private readonly Regex regex;
    private readonly int longest;

    private IdPattern(Regex regex, string expected, int longest = 80)
    {
        this.regex = regex;
        this.longest = longest;
        Expected = expected;
    }

    public static IdPattern Kebab { get; } = new(KebabCase(), "an id in kebab-case: a-z, 0-9 and single hyphens, at most 80 characters");

    public static IdPattern Label { get; } = new(PascalCase(), "an id in PascalCase: letters and digits, at most 80 characters");

    public static IdPattern RelationType { get; } = new(UpperSnakeCase(), "an id in UPPER_SNAKE_CASE, at most 80 characters");

    public static IdPattern Property { get; } = new(CamelCase(), "an id in camelCase: letters and digits, at most 80 characters");

    public static IdPattern Ref { get; } = new(SourceRef(), "a short name that starts with a capital letter, such as S013, at most 40 characters", 40);

    public static IdPattern Digest { get; } = new(Sha256(), "64 hexadecimal digits in lower case");

    public string Expected { get; }

    /// <summary>As a regular expression of JSON Schema.</summary>
    public string Text => regex.ToString().Replace("\\z", "$", StringComparison.Ordinal);

    public bool Matches(string id) => id.Length <= longest && regex.IsMatch(id);

    /// <summary>The id as it would be spelt in kebab-case; null for another pattern, or when nothing is left of it.</summary>
    public string? Suggest(string id)
    {
        if (this != Kebab)
        {
            return null;
        }

        string plain = new([.. id.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')]);
        string kebab = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return Matches(kebab) ? kebab : null;
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PascalCase();

    [GeneratedRegex(@"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UpperSnakeCase();

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SourceRef();

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sha256();
}

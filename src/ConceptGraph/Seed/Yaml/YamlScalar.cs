using System.Text.RegularExpressions;

namespace ConceptGraph.Seed.Yaml;

internal sealed partial class YamlScalar(SourceSpan span, string text, bool isPlain, int endLine, int endColumn) : YamlNode(span)
{
    public string Text { get; } = text;

    /// <summary>Written without quotes and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    public int EndLine { get; } = endLine;

    public int EndColumn { get; } = endColumn;

    /// <summary>Nothing stands after the colon, or one of YAML's words for nothing.</summary>
    public bool IsNull => IsPlain && ReadsAsNull(Text);

    public override string Shape =>
        !IsPlain ? "a text"
        : ReadsAsNull(Text) ? "nothing"
        : ReadsAsBoolean(Text) ? "true or false"
        : ReadsAsNumber(Text) ? "a number"
        : "a text";

    /// <summary>Whether the YAML 1.2 core schema reads the plain text as a text.</summary>
    public static bool ReadsAsText(string plain) => !ReadsAsNull(plain) && !ReadsAsBoolean(plain) && !ReadsAsNumber(plain);

    public static bool ReadsAsBoolean(string plain) => plain is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    public static bool ReadsAsNumber(string plain) =>
        plain.Length > 0 && (char.IsAsciiDigit(plain[0]) || plain[0] is '-' or '+' or '.') && CoreNumber().IsMatch(plain);

    private static bool ReadsAsNull(string plain) => plain is "" or "~" or "null" or "Null" or "NULL";

    [GeneratedRegex(
        @"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CoreNumber();
}

using System.Globalization;
using System.Text;
using ConceptGraph.Seed.Shapes;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Formatting;

/// <summary>Spells a scalar: without quotes where every YAML reader then sees the same text, else in double quotes.</summary>
internal static class ScalarText
{
    private static readonly HashSet<string> WordsOfYaml11 = new(["y", "n", "yes", "no", "on", "off"], StringComparer.OrdinalIgnoreCase);

    public static string Of(YamlScalar scalar, ValueShape? shape, bool inFlow)
    {
        if (scalar.IsNull)
        {
            return "null";
        }

        bool isText = shape is ScalarShape { IsText: true } || (shape is not ScalarShape && !scalar.IsPlain);
        if (!isText && (scalar.IsPlain || IsDate(scalar, shape)))
        {
            return scalar.Text;
        }

        return MayBePlain(scalar.Text, inFlow) ? scalar.Text : Quoted(scalar.Text);
    }

    public static string OfKey(YamlScalar key) => MayBePlain(key.Text, inFlow: true) ? key.Text : Quoted(key.Text);

    private static bool IsDate(YamlScalar scalar, ValueShape? shape) =>
        shape is ScalarShape { Type: ScalarType.Date } && PartialDate.TryParse(scalar.Text, out _);

    private static bool MayBePlain(string text, bool inFlow)
    {
        if (text.Length == 0 || !StartsPlainly(text[0]) || text[^1] is ' ' or ':' || WordsOfYaml11.Contains(text) || !YamlScalar.ReadsAsText(text))
        {
            return false;
        }

        return !LooksLikeNumberOfYaml11(text)
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.Any(letter => MustBeEscaped(letter) || (inFlow && letter is ',' or '[' or ']' or '{' or '}'));
    }

    /// <summary>Dates, digits with separators and base 60, which YAML 1.2 takes for texts.</summary>
    private static bool LooksLikeNumberOfYaml11(string text) =>
        PartialDate.TryParse(text, out _)
        || (text.All(letter => char.IsAsciiDigit(letter) || letter is '_' or ':' or ',' or '.') && text.Count(letter => letter == '.') < 2);

    private static bool StartsPlainly(char first) => char.IsAsciiLetterOrDigit(first) || first is '(' or '/' || first > '\u00A0';

    private static bool MustBeEscaped(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF';

    private static string Quoted(string text)
    {
        StringBuilder quoted = new(text.Length + 8);
        quoted.Append('"');
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                _ when MustBeEscaped(letter) => quoted.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}

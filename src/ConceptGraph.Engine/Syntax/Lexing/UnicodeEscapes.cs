using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>Unicode escapes outside of string literals: <c>\u0061</c> stands for its character anywhere in a query. Those in strings are left to the parser.</summary>
internal static class UnicodeEscapes
{
    private const int Length = 6;

    /// <summary>The text with such escapes replaced; the same text where there are none.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains("\\u", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quote == '\0' && CodeAt(text, i) is { } character)
            {
                decoded.Append(character);
                i += Length - 1;
                continue;
            }

            decoded.Append(c);
            if (quote != '\0' && c == '\\' && i + 1 < text.Length)
            {
                decoded.Append(text[++i]);
            }
            else if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                quote = c;
            }
        }

        return decoded.ToString();
    }

    private static char? CodeAt(string text, int index) =>
        index + Length <= text.Length && text[index] == '\\' && text[index + 1] is 'u' or 'U'
        && ushort.TryParse(text.AsSpan(index + 2, Length - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            ? (char)code
            : null;
}

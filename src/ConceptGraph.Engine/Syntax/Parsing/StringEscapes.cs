using System.Globalization;
using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <summary>What a backslash does inside a string. Before a character without a meaning it stands for itself, as in Neo4j.</summary>
internal static class StringEscapes
{
    private const int UnicodeDigits = 4;

    public static string Unescape(string text, int start, int length)
    {
        ReadOnlySpan<char> raw = text.AsSpan(start, length);
        int backslash = raw.IndexOf('\\');
        if (backslash < 0)
        {
            return raw.ToString();
        }

        StringBuilder result = new(length);
        int index = 0;
        while (index < length)
        {
            if (raw[index] != '\\' || index + 1 == length)
            {
                _ = result.Append(raw[index++]);
                continue;
            }

            char escaped = raw[index + 1];
            if (escaped == 'u')
            {
                _ = result.Append(UnicodeUnit(raw[(index + 2)..], start + index));
                index += 2 + UnicodeDigits;
                continue;
            }

            char? meaning = Meaning(escaped);
            _ = meaning is { } c ? result.Append(c) : result.Append('\\').Append(escaped);
            index += 2;
        }

        return result.ToString();
    }

    private static char? Meaning(char escaped) => escaped switch
    {
        '\\' or '\'' or '"' => escaped,
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => null,
    };

    private static char UnicodeUnit(ReadOnlySpan<char> following, int place)
    {
        ReadOnlySpan<char> digits = following[..Math.Min(UnicodeDigits, following.Length)];
        return digits.Length == UnicodeDigits && ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : throw SyntaxErrors.UnicodeLiteral(new TextSpan(place, digits.Length + 2), digits.ToString());
    }
}

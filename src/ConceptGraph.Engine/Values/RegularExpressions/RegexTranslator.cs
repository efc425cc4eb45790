using System.Globalization;
using System.Text;

namespace ConceptGraph.Engine.Values.RegularExpressions;

/// <summary>
/// Rewrites a regular expression from Java's syntax, which Cypher has, to that of .NET: code points instead of UTF-16 units, classes such as <c>\d</c> and
/// case-insensitivity over ASCII only, possessive quantifiers, <c>\Q…\E</c>, unions and intersections of classes.
/// </summary>
internal sealed partial class RegexTranslator(string pattern)
{
    private const string LineEnds = @"\n\r\u0085\u2028\u2029";

    private readonly StringBuilder output = new();
    private readonly Stack<(int Start, Flags Flags)> groups = new();
    private int position;
    private int atomStart;
    private Flags flags;

    [Flags]
    private enum Flags
    {
        None = 0,
        IgnoreCase = 1,
        UnicodeCase = 2,
        DotAll = 4,
        Comments = 8,
        UnicodeClasses = 16,
    }

    private bool AtEnd => position >= pattern.Length;

    /// <exception cref="CypherException">The expression is wrong. Other mistakes are found only when the result is compiled.</exception>
    public string Translate()
    {
        while (!AtEnd)
        {
            TranslateNext();
        }

        return groups.Count == 0 ? output.ToString() : throw Wrong("Unclosed group");
    }

    private void TranslateNext()
    {
        char next = pattern[position];
        switch (next)
        {
            case '\\':
                position++;
                Escape();
                break;
            case '[':
                position++;
                Atom(Class());
                break;
            case '(':
                OpenGroup();
                break;
            case ')':
                CloseGroup();
                break;
            case '.':
                position++;
                Atom(flags.HasFlag(Flags.DotAll) ? CharacterClass.Anything : $@"(?:[^{LineEnds}\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])");
                break;
            case '*' or '+' or '?' or '{':
                Quantifier();
                break;
            case '|' or '^' or '$':
                position++;
                Atom(next.ToString());
                break;
            case '#' when flags.HasFlag(Flags.Comments):
                SkipComment();
                break;
            default:
                int point = NextCodePoint();
                if (!(flags.HasFlag(Flags.Comments) && char.IsWhiteSpace((char)point)))
                {
                    Literal(point);
                }

                break;
        }
    }

    private void Atom(string expression)
    {
        atomStart = output.Length;
        output.Append(flags.HasFlag(Flags.IgnoreCase | Flags.UnicodeCase) ? $"(?i:{expression})" : expression);
    }

    private void Literal(int point)
    {
        var single = new CharacterClass();
        single.AddRange(point, point, IgnoresAsciiCase);
        Atom(single.ToPattern(negated: false));
    }

    private bool IgnoresAsciiCase => (flags & (Flags.IgnoreCase | Flags.UnicodeCase)) == Flags.IgnoreCase;

    private int NextCodePoint()
    {
        int point = char.IsSurrogatePair(pattern, position) ? char.ConvertToUtf32(pattern, position) : pattern[position];
        position += point > char.MaxValue ? 2 : 1;
        return point;
    }

    private void Quantifier()
    {
        int start = position;
        int end = pattern[position] == '{' ? pattern.IndexOf('}', position) + 1 : position + 1;
        if (end == 0)
        {
            throw Wrong("Unclosed counted closure");
        }

        string quantifier = pattern[start..end];
        position = end;
        if (!AtEnd && pattern[position] == '+')
        {
            position++;
            output.Insert(atomStart, "(?>").Append(quantifier).Append(')');
        }
        else
        {
            output.Append(quantifier);
            if (!AtEnd && pattern[position] == '?')
            {
                position++;
                output.Append('?');
            }
        }
    }

    private void OpenGroup()
    {
        int start = output.Length;
        if (pattern.AsSpan(position).StartsWith("(?") && position + 2 < pattern.Length && (char.IsLetter(pattern[position + 2]) || pattern[position + 2] == '-'))
        {
            position += 2;
            var outer = flags;
            string passedOn = InlineFlags();
            bool isGroup = pattern[position++] == ':';
            if (isGroup)
            {
                groups.Push((start, outer));
            }

            output.Append(isGroup ? $"(?{passedOn}:" : passedOn.Length > 0 ? $"(?{passedOn})" : "");
            return;
        }

        groups.Push((start, flags));
        int end = position + 1;
        if (end < pattern.Length && pattern[end] == '?')
        {
            end = pattern.AsSpan(end).StartsWith("?<") && end + 2 < pattern.Length && char.IsLetter(pattern[end + 2])
                ? pattern.IndexOf('>', end) + 1
                : end + (pattern.AsSpan(end).StartsWith("?<") ? 3 : 2);
        }

        end = Math.Clamp(end, position + 1, pattern.Length);
        output.Append(pattern, position, end - position);
        position = end;
    }

    private void CloseGroup()
    {
        if (!groups.TryPop(out var group))
        {
            throw Wrong("Unmatched closing ')'");
        }

        position++;
        output.Append(')');
        (atomStart, flags) = group;
    }

    /// <summary>Reads <c>is-m</c> and the like; what .NET has to know of it is returned.</summary>
    private string InlineFlags()
    {
        bool on = true;
        string turnedOn = "";
        string turnedOff = "";
        for (; !AtEnd && pattern[position] is not (':' or ')'); position++)
        {
            char letter = pattern[position];
            var flag = letter switch
            {
                'i' => Flags.IgnoreCase,
                'u' => Flags.UnicodeCase,
                'U' => Flags.UnicodeCase | Flags.UnicodeClasses,
                's' => Flags.DotAll,
                'x' => Flags.Comments,
                'm' or 'd' or '-' => Flags.None,
                _ => throw Wrong("Unknown inline modifier"),
            };
            on &= letter != '-';
            flags = on ? flags | flag : flags & ~flag;
            turnedOn += on && letter == 'm' ? "m" : "";
            turnedOff += !on && letter == 'm' ? "-m" : "";
        }

        return AtEnd ? throw Wrong("Unknown inline modifier") : turnedOn + turnedOff;
    }

    private void SkipComment()
    {
        int end = pattern.IndexOf('\n', position);
        position = end < 0 ? pattern.Length : end + 1;
    }

    private int Number(int start, int length, NumberStyles style) =>
        start + length <= pattern.Length && length > 0
        && int.TryParse(pattern.AsSpan(start, length), style, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Wrong("Illegal escape sequence");

    private CypherException Wrong(string reason) => ValueErrors.InvalidPattern(pattern, reason);
}

using System.Globalization;

namespace ConceptGraph.Engine.Values.RegularExpressions;

/// <content>Escapes and bracketed classes.</content>
internal sealed partial class RegexTranslator
{
    private void Escape()
    {
        if (AtEnd)
        {
            throw Wrong("A single backslash at the end");
        }

        char letter = pattern[position];
        switch (letter)
        {
            case 'Q':
                position++;
                Quoted();
                break;
            case 'R':
                position++;
                Atom(@"(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])");
                break;
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                position++;
                Atom($@"\{letter}");
                break;
            case 'k':
                int end = pattern.IndexOf('>', position);
                Atom(end < 0 ? throw Wrong(@"\k is not followed by '<' for a group's name") : $@"\{pattern[position..(end + 1)]}");
                position = end + 1;
                break;
            case >= '1' and <= '9':
                position++;
                Atom($@"(?:\{letter})");
                break;
            default:
                var single = new CharacterClass();
                AddEscape(single);
                Atom(single.ToPattern(negated: false));
                break;
        }
    }

    private void Quoted()
    {
        int end = pattern.IndexOf(@"\E", position, StringComparison.Ordinal);
        int stop = end < 0 ? pattern.Length : end;
        while (position < stop)
        {
            Literal(NextCodePoint());
        }

        position = end < 0 ? stop : stop + 2;
    }

    /// <summary>The part of a class behind <c>[</c>, up to and with <c>]</c>, as an expression for one code point.</summary>
    private string Class()
    {
        bool negated = pattern.AsSpan(position).StartsWith("^");
        position += negated ? 1 : 0;
        var current = new CharacterClass();
        var intersected = new List<string>();
        bool isFirst = true;
        while (true)
        {
            if (AtEnd)
            {
                throw Wrong("Unclosed character class");
            }

            if (pattern[position] == ']' && !isFirst)
            {
                position++;
                return Intersection(intersected, current, negated);
            }

            if (pattern.AsSpan(position).StartsWith("&&"))
            {
                position += 2;
                intersected.Add(current.ToPattern(negated: false));
                current = new CharacterClass();
            }
            else if (pattern[position] == '[')
            {
                position++;
                current.AddAlternative(Class());
            }
            else
            {
                ClassItem(current);
            }

            isFirst = false;
        }
    }

    private static string Intersection(List<string> intersected, CharacterClass last, bool negated)
    {
        if (intersected.Count == 0)
        {
            return last.ToPattern(negated);
        }

        string all = string.Concat(intersected.Select(part => $"(?={part})")) + last.ToPattern(negated: false);
        return negated ? $"(?:(?!{all}){CharacterClass.Anything})" : $"(?:{all})";
    }

    private void ClassItem(CharacterClass target)
    {
        int? first = ClassCodePoint(target);
        bool isRange = first is not null
            && position + 1 < pattern.Length && pattern[position] == '-' && pattern[position + 1] is not (']' or '[');
        if (isRange)
        {
            position++;
            int last = ClassCodePoint(target) ?? throw Wrong("Illegal character range");
            target.AddRange(first!.Value, last >= first ? last : throw Wrong("Illegal character range"), IgnoresAsciiCase);
        }
        else if (first is { } point)
        {
            target.AddRange(point, point, IgnoresAsciiCase);
        }
    }

    /// <summary>The next code point of a class; null when it was an escape for several, which is then in <paramref name="target"/>.</summary>
    private int? ClassCodePoint(CharacterClass target)
    {
        if (pattern[position] != '\\')
        {
            return NextCodePoint();
        }

        position++;
        return AtEnd ? throw Wrong("Unclosed character class") : TryEscapedCodePoint() ?? AddSetEscape(target);
    }

    private void AddEscape(CharacterClass target)
    {
        if (TryEscapedCodePoint() is { } point)
        {
            target.AddRange(point, point, IgnoresAsciiCase);
        }
        else
        {
            AddSetEscape(target);
        }
    }

    private int? TryEscapedCodePoint()
    {
        char letter = pattern[position];
        switch (letter)
        {
            case 'x' when position + 1 < pattern.Length && pattern[position + 1] == '{':
                int close = pattern.IndexOf('}', position);
                int wide = Number(position + 2, close - position - 2, NumberStyles.AllowHexSpecifier);
                position = close + 1;
                return wide;
            case 'x' or 'u':
                int digits = letter == 'x' ? 2 : 4;
                int point = Number(position + 1, digits, NumberStyles.AllowHexSpecifier);
                position += digits + 1;
                return point;
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'h' or 'H' or 'v' or 'V' or 'p' or 'P':
                return null;
            default:
                int literal = NextCodePoint();
                return literal switch
                {
                    't' => '\t',
                    'n' => '\n',
                    'r' => '\r',
                    'f' => '\f',
                    'a' => '\a',
                    'e' => '\u001B',
                    < 128 when char.IsAsciiLetter((char)literal) => throw Wrong("Illegal/unsupported escape sequence"),
                    _ => literal,
                };
        }
    }

    private int? AddSetEscape(CharacterClass target)
    {
        char letter = pattern[position++];
        bool isUnicode = flags.HasFlag(Flags.UnicodeClasses);
        string set = char.ToLowerInvariant(letter) switch
        {
            'd' => isUnicode ? @"\p{Nd}" : "0-9",
            'w' => isUnicode ? UnicodeProperties.Word : "a-zA-Z_0-9",
            's' => isUnicode ? UnicodeProperties.WhiteSpace : @" \t\n\v\f\r",
            'h' => @" \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000",
            'v' => @"\n\v\f\r\u0085\u2028\u2029",
            _ => UnicodeProperties.SetOf(PropertyName(), isUnicode),
        };
        if (char.IsUpper(letter))
        {
            var inner = new CharacterClass();
            inner.AddSet(set);
            target.AddAlternative(inner.ToPattern(negated: true));
        }
        else
        {
            target.AddSet(set);
        }

        return null;
    }

    private string PropertyName()
    {
        if (AtEnd)
        {
            throw Wrong("Unknown character property");
        }

        int close = pattern[position] == '{' ? pattern.IndexOf('}', position) : position + 1;
        string name = close < 0 ? throw Wrong("Unclosed character family") : pattern[position..close].TrimStart('{');
        position = pattern[position] == '{' ? close + 1 : close;
        return name;
    }
}

using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Values;

/// <summary>Reads values from Cypher literals, so that tables of cases look like the queries they were checked with. Also reads NaN, Infinity and -Infinity.</summary>
internal sealed class Literal(string text)
{
    private int position;

    public bool AtEnd => position >= text.Length;

    public static Value Read(string text)
    {
        var reader = new Literal(text);
        var value = reader.Next();
        return reader.AtEnd ? value : throw new FormatException($"What is {text[reader.position..]} in {text}?");
    }

    public Value Next()
    {
        SkipSpace();
        switch (text[position])
        {
            case '\'':
                return Value.String(Quoted());
            case '[':
                return Value.List([.. Items('[', ']', Next)]);
            case '{':
                return Value.Of(MapValue.From(Items('{', '}', Entry)));
            default:
                return Word();
        }
    }

    /// <summary>The items between brackets, separated by commas.</summary>
    public List<T> Items<T>(char open, char close, Func<T> item)
    {
        Skip(open);
        var items = new List<T>();
        while (!TrySkip(close))
        {
            items.Add(item());
            TrySkip(',');
        }

        return items;
    }

    /// <summary>A name, perhaps with dots.</summary>
    public string Name()
    {
        SkipSpace();
        int start = position;
        while (!AtEnd && (char.IsLetterOrDigit(text[position]) || text[position] is '.' or '_'))
        {
            position++;
        }

        return text[start..position];
    }

    private KeyValuePair<string, Value> Entry()
    {
        string key = Name();
        Skip(':');
        return KeyValuePair.Create(key, Next());
    }

    private Value Word()
    {
        int start = position;
        while (!AtEnd && (char.IsLetterOrDigit(text[position]) || text[position] is '.' or '-' or '+'))
        {
            position++;
        }

        string word = text[start..position];
        return word switch
        {
            "null" => default,
            "true" => Value.True,
            "false" => Value.False,
            "NaN" => Value.Float(double.NaN),
            "Infinity" => Value.Float(double.PositiveInfinity),
            "-Infinity" => Value.Float(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer) => Value.Integer(integer),
            _ => Value.Float(double.Parse(word, CultureInfo.InvariantCulture)),
        };
    }

    private string Quoted()
    {
        var content = new System.Text.StringBuilder();
        for (position++; text[position] != '\''; position++)
        {
            if (text[position] != '\\')
            {
                content.Append(text[position]);
                continue;
            }

            position++;
            content.Append(text[position] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'u' => Unit(),
                var other => other,
            });
        }

        position++;
        return content.ToString();
    }

    private char Unit()
    {
        position += 4;
        return (char)int.Parse(text.AsSpan(position - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private void Skip(char expected)
    {
        if (!TrySkip(expected))
        {
            throw new FormatException($"No {expected} at {position} in {text}");
        }
    }

    private bool TrySkip(char expected)
    {
        SkipSpace();
        if (AtEnd || text[position] != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private void SkipSpace()
    {
        while (!AtEnd && text[position] == ' ')
        {
            position++;
        }
    }
}

using System.Globalization;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>
/// Reads a value as the TCK writes it and gives it in one canonical form: labels and keys sorted, floats in round-trip form, so that equal values are
/// equal text. With <c>ignoreListOrder</c>, lists are sorted too.
/// </summary>
internal sealed class CanonicalText
{
    private readonly string text;
    private readonly bool ignoreListOrder;
    private int position;

    private CanonicalText(string text, bool ignoreListOrder)
    {
        this.text = text;
        this.ignoreListOrder = ignoreListOrder;
    }

    public static string Read(string text, bool ignoreListOrder)
    {
        var reader = new CanonicalText(text, ignoreListOrder);
        string value = reader.ReadValue();
        reader.SkipSpace();
        return reader.position == text.Length ? value : throw new FormatException($"'{text}': unread from {reader.position}.");
    }

    public static string Float(double value) => "f:" + (value == 0 ? 0.0 : value).ToString("R", CultureInfo.InvariantCulture);

    public static string Text(string value) => "'" + value + "'";

    public static string List(IEnumerable<string> items, bool ignoreListOrder) =>
        "[" + string.Join(", ", ignoreListOrder ? items.Order(StringComparer.Ordinal) : items) + "]";

    public static string Map(IEnumerable<KeyValuePair<string, string>> entries) =>
        "{" + string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}")) + "}";

    public static string Node(IEnumerable<string> labels, string properties) =>
        "(" + string.Concat(labels.Order(StringComparer.Ordinal).Select(l => ":" + l)) + properties + ")";

    public static string Relationship(string type, string properties) => "[:" + type + properties + "]";

    private string ReadValue()
    {
        SkipSpace();
        char c = text[position];
        switch (c)
        {
            case '\'':
                return Text(ReadQuoted());
            case '(':
                return ReadNode();
            case '<':
                return ReadPath();
            case '{':
                return ReadMap();
            case '[':
                return ReadBracket();
            default:
                return ReadScalar();
        }
    }

    private string ReadBracket()
    {
        position++;
        SkipSpace();
        if (text[position] == ':')
        {
            return ReadRelationshipBody();
        }

        var items = new List<string>();
        while (text[position] != ']')
        {
            items.Add(ReadValue());
            SkipSpace();
            Accept(',');
            SkipSpace();
        }

        position++;
        return List(items, ignoreListOrder);
    }

    private string ReadRelationshipBody()
    {
        position++;
        string type = ReadName();
        SkipSpace();
        string properties = text[position] == '{' ? ReadMap() : "{}";
        SkipSpace();
        position++;
        return Relationship(type, properties);
    }

    private string ReadNode()
    {
        position++;
        var labels = new List<string>();
        SkipSpace();
        while (text[position] == ':')
        {
            position++;
            labels.Add(ReadName());
            SkipSpace();
        }

        string properties = text[position] == '{' ? ReadMap() : "{}";
        SkipSpace();
        position++;
        return Node(labels, properties);
    }

    private string ReadPath()
    {
        var path = new System.Text.StringBuilder("<");
        position++;
        while (text[position] != '>')
        {
            if (text[position] == '(')
            {
                path.Append(ReadNode());
            }
            else if (text[position] == '[')
            {
                position++;
                path.Append(ReadRelationshipBody());
            }
            else if (text[position] == '-' && text[position + 1] == '>')
            {
                path.Append("->");
                position += 2;
            }
            else
            {
                path.Append(text[position++]);
            }
        }

        position++;
        return path.Append('>').ToString();
    }

    private string ReadMap()
    {
        position++;
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        SkipSpace();
        while (text[position] != '}')
        {
            string key = ReadName();
            SkipSpace();
            Accept(':');
            entries[key] = ReadValue();
            SkipSpace();
            Accept(',');
            SkipSpace();
        }

        position++;
        return Map(entries);
    }

    private string ReadScalar()
    {
        int start = position;
        while (position < text.Length && !",]}) ".Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        string word = text[start..position];
        if (word is "null" or "true" or "false")
        {
            return word;
        }

        if (word is "NaN" or "Inf" or "-Inf" or "Infinity" or "-Infinity")
        {
            return Float(word is "NaN" ? double.NaN : word[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity);
        }

        return long.TryParse(word, CultureInfo.InvariantCulture, out long integer)
            ? integer.ToString(CultureInfo.InvariantCulture)
            : Float(double.Parse(word, CultureInfo.InvariantCulture));
    }

    private string ReadQuoted()
    {
        var value = new System.Text.StringBuilder();
        for (position++; text[position] != '\''; position++)
        {
            if (text[position] == '\\')
            {
                position++;
            }

            value.Append(text[position]);
        }

        position++;
        return value.ToString();
    }

    private string ReadName()
    {
        SkipSpace();
        int start = position;
        if (text[position] == '`')
        {
            position = text.IndexOf('`', position + 1) + 1;
            return text[(start + 1)..(position - 1)];
        }

        while (char.IsLetterOrDigit(text[position]) || text[position] == '_')
        {
            position++;
        }

        return text[start..position];
    }

    private void Accept(char c)
    {
        if (text[position] == c)
        {
            position++;
        }
    }

    private void SkipSpace()
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }
}

using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>The fields of one record, with the place of each for errors.</summary>
internal sealed class CsvFields(byte quote, bool hasEscapes = false)
{
    private byte[] buffer = [];
    private int origin;
    private int length;
    private Field[] items = new Field[16];
    private byte[] unescaped = [];
    private int firstLine;

    public int Count { get; private set; }

    public void Begin(int line)
    {
        firstLine = line;
        Count = 0;
    }

    public void Add(int start, int end, bool isQuoted)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = new Field(start, end, isQuoted);
    }

    /// <summary>Tells where the record lies; fields are counted from there.</summary>
    public void End(byte[] bytes, int start, int count)
    {
        buffer = bytes;
        origin = start;
        length = count;
    }

    /// <summary>Whether a field is empty and not quoted: no value, where <c>""</c> is the empty text.</summary>
    public bool IsMissing(int field) => items[field].Start == items[field].End;

    /// <summary>The bytes of a field without its quotes; they hold until the next call.</summary>
    public ReadOnlySpan<byte> this[int field]
    {
        get
        {
            var (start, end, isQuoted) = items[field];
            return isQuoted ? Unescape(Record[(start + 1)..(end - 1)]) : buffer.AsSpan(origin + start, end - start);
        }
    }

    private ReadOnlySpan<byte> Record => buffer.AsSpan(origin, length);

    /// <summary>An error at the first character of a field or, past the last, at the end of the record.</summary>
    public CypherException Error(string source, int field, string message)
    {
        var (line, column) = PlaceOf(field);
        return CsvErrors.At(source, line, column, message);
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> text)
    {
        if (!text.Contains(quote) && !(hasEscapes && text.Contains((byte)'\\')))
        {
            return text;
        }

        if (unescaped.Length < text.Length)
        {
            unescaped = new byte[text.Length];
        }

        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isEscape = text[i] == quote || (hasEscapes && text[i] == '\\' && i + 1 < text.Length && (text[i + 1] == quote || text[i + 1] == '\\'));
            i += isEscape ? 1 : 0;
            unescaped[length++] = text[i];
        }

        return unescaped.AsSpan(0, length);
    }

    /// <summary>Line and column, from 1, of a field's first character; a column is a code point.</summary>
    private (int Line, int Column) PlaceOf(int field)
    {
        int start = field < Count ? items[field].Start : items[Count - 1].End;
        var before = Record[..start];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        int column = 1;
        foreach (byte unit in before[lineStart..])
        {
            column += (unit & 0xC0) != 0x80 ? 1 : 0;
        }

        return (firstLine + before.Count((byte)'\n'), column);
    }

    private readonly record struct Field(int Start, int End, bool IsQuoted);
}

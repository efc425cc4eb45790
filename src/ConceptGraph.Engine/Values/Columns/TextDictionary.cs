namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Distinct texts numbered from 0. Grows only; one writer, and readers that know the codes they were given, may use it at once.</summary>
internal sealed class TextDictionary
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> codesBySpan;
    private volatile string[] texts = new string[16];

    public TextDictionary() => codesBySpan = codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a code.</summary>
    public string this[int code] => texts[code];

    /// <summary>A dictionary of distinct texts, by code, that were stored; it takes them over. What finds a code is built when it is first asked for.</summary>
    public static TextDictionary Restore(string[] texts) => new() { texts = texts, Count = texts.Length };

    /// <summary>The code of a text, or -1.</summary>
    public int CodeOf(string text)
    {
        lock (codes)
        {
            AddMissingCodes();
            return codes.GetValueOrDefault(text, -1);
        }
    }

    /// <summary>The code of a text, which is added when it is new.</summary>
    public int Add(string text)
    {
        lock (codes)
        {
            AddMissingCodes();
            return codes.TryGetValue(text, out int code) ? code : Append(text);
        }
    }

    /// <summary>The code of a text, which is copied and added when it is new.</summary>
    public int Add(ReadOnlySpan<char> text)
    {
        lock (codes)
        {
            AddMissingCodes();
            return codesBySpan.TryGetValue(text, out int code) ? code : Append(text.ToString());
        }
    }

    private void AddMissingCodes()
    {
        if (codes.Count < Count)
        {
            codes.EnsureCapacity(Count);
            for (int code = codes.Count; code < Count; code++)
            {
                codes.Add(texts[code], code);
            }
        }
    }

    private int Append(string text)
    {
        if (Count == texts.Length)
        {
            var larger = new string[Math.Max(16, texts.Length * 2)];
            texts.CopyTo(larger, 0);
            texts = larger;
        }

        texts[Count] = text;
        codes.Add(text, Count);
        return Count++;
    }
}

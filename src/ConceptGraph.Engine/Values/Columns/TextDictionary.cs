namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Distinct texts numbered from 0. Grows only; one writer, and readers that know the codes they were given, may use it at once.</summary>
internal sealed class TextDictionary
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private volatile string[] texts = new string[16];

    /// <summary>The number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a code.</summary>
    public string this[int code] => texts[code];

    /// <summary>The code of a text, or -1.</summary>
    public int CodeOf(string text)
    {
        lock (codes)
        {
            return codes.GetValueOrDefault(text, -1);
        }
    }

    /// <summary>The code of a text, which is added when it is new.</summary>
    public int Add(string text)
    {
        lock (codes)
        {
            if (codes.TryGetValue(text, out int code))
            {
                return code;
            }

            if (Count == texts.Length)
            {
                var larger = new string[texts.Length * 2];
                texts.CopyTo(larger, 0);
                texts = larger;
            }

            texts[Count] = text;
            codes.Add(text, Count);
            return Count++;
        }
    }
}

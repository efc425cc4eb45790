using System.Text;

namespace ConceptGraph.Engine.Functions.Text;

/// <summary>Text as a sequence of code points, which is how Cypher counts it.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        int pairs = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                pairs++;
            }
        }

        return text.Length - pairs;
    }

    /// <summary>The part from code point <paramref name="start"/> on, at most <paramref name="length"/> of them; neither is negative.</summary>
    public static string Slice(string text, long start, long length)
    {
        int from = Offset(text, 0, start);
        int to = Offset(text, from, length);
        return text[from..to];
    }

    /// <summary>Each code point as text of its own.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int length = char.IsSurrogatePair(text, i) ? 2 : 1;
            yield return text.Substring(i, length);
            i += length;
        }
    }

    public static string Reverse(string text)
    {
        var reversed = new StringBuilder(text.Length);
        foreach (string point in Split(text).Reverse())
        {
            reversed.Append(point);
        }

        return reversed.ToString();
    }

    private static int Offset(string text, int from, long count)
    {
        if (count >= text.Length - from)
        {
            return text.Length;
        }

        int offset = from;
        for (long i = 0; i < count && offset < text.Length; i++)
        {
            offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
        }

        return offset;
    }
}

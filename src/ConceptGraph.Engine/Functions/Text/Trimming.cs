using System.Globalization;

namespace ConceptGraph.Engine.Functions.Text;

/// <summary>Which ends of a text are trimmed.</summary>
[Flags]
internal enum TrimEnds
{
    Start = 1,
    End = 2,
    Both = Start | End,
}

/// <summary>Trimming of white space, as Java understands it (without no-break spaces), or of given code points.</summary>
internal static class Trimming
{
    public static string Trim(string text, TrimEnds ends)
    {
        int start = 0;
        int end = text.Length;
        while (ends.HasFlag(TrimEnds.Start) && start < end && IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (ends.HasFlag(TrimEnds.End) && end > start && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>
    /// Each code point of <paramref name="characters"/> by itself is taken away, in any order; from the end alone never the first code unit of the text, as in Neo4j.
    /// </summary>
    public static string Trim(string text, TrimEnds ends, string characters)
    {
        var points = CodePoints.Split(text).ToList();
        var unwanted = CodePoints.Split(characters).ToHashSet(StringComparer.Ordinal);
        int start = ends.HasFlag(TrimEnds.Start) ? points.FindIndex(p => !unwanted.Contains(p)) : 0;
        int end = ends.HasFlag(TrimEnds.End) ? points.FindLastIndex(p => !unwanted.Contains(p)) : points.Count - 1;
        if (ends == TrimEnds.End && end < 0 && points is [{ Length: 1 }, ..])
        {
            return points[0];
        }

        return start < 0 || end < 0 ? "" : string.Concat(points[start..(end + 1)]);
    }

    private static bool IsWhiteSpace(char unit) =>
        unit is >= '\t' and <= '\r' or >= '\u001C' and <= '\u001F'
        || (unit is not ('\u00A0' or '\u2007' or '\u202F')
            && char.GetUnicodeCategory(unit) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

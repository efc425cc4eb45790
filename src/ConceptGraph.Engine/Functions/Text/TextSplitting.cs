using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Text;

/// <summary>What <c>split</c> does: cuts text at any of some delimiters; the empty delimiter cuts between all code points.</summary>
internal static class TextSplitting
{
    /// <summary>The parts; where several delimiters fit at one place, the first of the list is taken.</summary>
    public static ListValue Split(string text, IReadOnlyCollection<string> delimiters, WorkLimits limits)
    {
        string[] cutting = [.. delimiters.Where(d => d.Length > 0)];
        var parts = cutting.Length switch
        {
            0 => [text],
            1 => Cut(text, cutting[0]),
            _ => text.Split(cutting, StringSplitOptions.None),
        };
        if (cutting.Length < delimiters.Count && text.Length > 0)
        {
            parts = parts.SelectMany(CodePoints.Split);
        }

        return new ListValue([.. parts.Select(part => limits.Pass(Value.String(part)))]);
    }

    /// <summary>The parts one by one, so that cutting a long text can be stopped.</summary>
    private static IEnumerable<string> Cut(string text, string delimiter)
    {
        int start = 0;
        for (int end; (end = text.IndexOf(delimiter, start, StringComparison.Ordinal)) >= 0; start = end + delimiter.Length)
        {
            yield return text[start..end];
        }

        yield return text[start..];
    }
}

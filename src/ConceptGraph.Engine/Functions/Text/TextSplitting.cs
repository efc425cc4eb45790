using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Text;

/// <summary>What <c>split</c> does: cuts text at any of some delimiters; the empty delimiter cuts between all code points.</summary>
internal static class TextSplitting
{
    /// <summary>The parts; where several delimiters fit at one place, the first of the list is taken.</summary>
    public static ListValue Split(string text, IReadOnlyCollection<string> delimiters)
    {
        string[] cutting = [.. delimiters.Where(d => d.Length > 0)];
        IEnumerable<string> parts = cutting.Length > 0 ? text.Split(cutting, StringSplitOptions.None) : [text];
        if (cutting.Length < delimiters.Count && text.Length > 0)
        {
            parts = parts.SelectMany(CodePoints.Split);
        }

        return new ListValue([.. parts.Select(Value.String)]);
    }
}

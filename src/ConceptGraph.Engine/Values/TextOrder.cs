namespace ConceptGraph.Engine.Values;

/// <summary>
/// Text in the order of its code points. UTF-16 units agree with it except that surrogates, which stand for the highest code points, are below U+E000..U+FFFF.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        int common = left.AsSpan().CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[common]).CompareTo(Rank(right[common]));
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}

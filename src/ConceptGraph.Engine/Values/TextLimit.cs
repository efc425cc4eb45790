namespace ConceptGraph.Engine.Values;

/// <summary>How long a text may become that a query puts together: one operation on it must not take noticeably long.</summary>
internal static class TextLimit
{
    private const int Longest = 1 << 24;

    /// <exception cref="CypherException">A text of so many UTF-16 code units would be too long.</exception>
    public static void Check(long length)
    {
        if (length > Longest)
        {
            throw ValueErrors.TextTooLong(length, Longest);
        }
    }
}

namespace ConceptGraph.Citations;

/// <summary>Lists of references, ready to paste into a paper. Thread-safe.</summary>
public static class References
{
    /// <summary>The references in the order given; lines end in LF. An access date that the graph does not know is said to be unknown, not made up.</summary>
    /// <param name="citations">One for each work; places that are named twice should be named once.</param>
    /// <param name="style">How they are written.</param>
    public static string Write(IEnumerable<Citation> citations, CitationStyle style) => style switch
    {
        CitationStyle.Text => TextReferences.Write(citations),
        CitationStyle.BibTex => BibTexReferences.Write(citations),
        CitationStyle.CslJson => CslJsonReferences.Write(citations),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };
}

namespace ConceptGraph.Citations;

/// <summary>How references are written.</summary>
public enum CitationStyle
{
    /// <summary>A sentence for people, author and year first.</summary>
    Text,

    /// <summary>BibTeX entries that BibTeX and Biber both read (UTF-8).</summary>
    BibTex,

    /// <summary>A JSON array in the form of the Citation Style Language, as Zotero and pandoc read it.</summary>
    CslJson,
}

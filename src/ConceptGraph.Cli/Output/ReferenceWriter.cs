using ConceptGraph.Citations;

namespace ConceptGraph.Cli.Output;

/// <summary>Writes references in one style.</summary>
/// <param name="style">How they are written.</param>
/// <param name="accessed">When the reader opened the pages, for those whose date of access the graph does not record; null leaves it unknown.</param>
internal sealed class ReferenceWriter(CitationStyle style, string? accessed)
{
    public string Write(IEnumerable<Citation> citations) => References.Write(citations.Select(Dated), style);

    private Citation Dated(Citation citation) => citation.Source is { Accessed: null, Address: not null }
        ? citation with { Source = citation.Source with { Accessed = accessed } }
        : citation;
}

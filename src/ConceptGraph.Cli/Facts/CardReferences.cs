using ConceptGraph.Citations;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Facts;

/// <summary>The references below cards, one for each work.</summary>
internal static class CardReferences
{
    public static void Write(Terminal terminal, IEnumerable<Citation> citations, ReferenceWriter? references)
    {
        if (references is not null)
        {
            terminal.Output.Write('\n');
            terminal.Output.Write(references.Write(citations.GroupBy(citation => citation.Source.Id, StringComparer.Ordinal).Select(Merge)));
        }
    }

    private static Citation Merge(IGrouping<string, Citation> citations) =>
        new(citations.First().Source, [.. citations.SelectMany(citation => citation.Locators).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}

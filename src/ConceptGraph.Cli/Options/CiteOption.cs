using System.CommandLine;
using ConceptGraph.Citations;

namespace ConceptGraph.Cli.Options;

/// <summary><c>--cite text|bibtex|csl-json</c>: references of every source in the answer.</summary>
internal sealed class CiteOption
{
    private readonly Option<string> option = new("--cite")
    {
        Description = "Add a reference for every source in the answer: text, bibtex or csl-json.",
        HelpName = "STYLE",
    };

    public CiteOption() => option.AcceptOnlyFromAmong("text", "bibtex", "csl-json");

    public void AddTo(Command command) => command.Options.Add(option);

    /// <summary>Null when no references are wanted.</summary>
    public CitationStyle? Of(ParseResult arguments) => arguments.GetValue(option) switch
    {
        "text" => CitationStyle.Text,
        "bibtex" => CitationStyle.BibTex,
        "csl-json" => CitationStyle.CslJson,
        _ => null,
    };
}

using System.CommandLine;
using ConceptGraph.Citations;
using ConceptGraph.Cli.Output;
using ConceptGraph.Seed;

namespace ConceptGraph.Cli.Options;

/// <summary><c>--cite text|bibtex|csl-json</c>: references of every source in the answer.</summary>
internal sealed class CiteOption
{
    private readonly Option<string> option = new("--cite")
    {
        Description = "Add a reference for every source in the answer: text, bibtex or csl-json.",
        HelpName = "STYLE",
    };

    private readonly Option<string?> accessed = new("--accessed")
    {
        Description = "With --cite: the day on which you read the pages, for those of which the graph does not record it.",
        HelpName = "YYYY-MM-DD",
    };

    public CiteOption()
    {
        option.AcceptOnlyFromAmong("text", "bibtex", "csl-json");
        accessed.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !PartialDate.TryParse(token.Value, out _))
            {
                result.AddError($"'--accessed' is a date such as 2021-12-03, not '{token.Value}'.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(option);
        command.Options.Add(accessed);
    }

    /// <summary>Null when no references are wanted.</summary>
    public ReferenceWriter? Of(ParseResult arguments)
    {
        CitationStyle? style = arguments.GetValue(option) switch
        {
            "text" => CitationStyle.Text,
            "bibtex" => CitationStyle.BibTex,
            "csl-json" => CitationStyle.CslJson,
            _ => null,
        };
        return style is { } wanted ? new ReferenceWriter(wanted, arguments.GetValue(accessed)) : null;
    }
}

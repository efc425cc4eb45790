using System.CommandLine;

namespace ConceptGraph.Cli.Options;

/// <summary><c>--lang en|id</c>: the language of names and sentences.</summary>
internal sealed class LanguageOption
{
    private readonly Option<string> option = new("--lang")
    {
        Description = "Language of names and sentences: en (default) or id.",
        HelpName = "LANGUAGE",
        DefaultValueFactory = _ => "en",
    };

    public LanguageOption() => option.AcceptOnlyFromAmong("en", "id");

    public void AddTo(Command command) => command.Options.Add(option);

    public bool IsIndonesian(ParseResult arguments) => arguments.GetValue(option) == "id";
}

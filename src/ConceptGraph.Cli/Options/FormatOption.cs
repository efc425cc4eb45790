using System.CommandLine;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Options;

/// <summary><c>--format table|plain|json|jsonl|csv</c>; a table on a terminal, plain in a pipe.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> option = new("--format")
    {
        Description = "How rows are written: table, plain (tab-separated), json, jsonl or csv. Default: table on a terminal, plain in a pipe.",
        HelpName = "FORMAT",
    };

    public FormatOption() => option.AcceptOnlyFromAmong("table", "plain", "json", "jsonl", "csv");

    public void AddTo(Command command) => command.Options.Add(option);

    public OutputFormat Of(ParseResult arguments, Terminal terminal) => arguments.GetValue(option) switch
    {
        "table" => OutputFormat.Table,
        "plain" => OutputFormat.Plain,
        "json" => OutputFormat.Json,
        "jsonl" => OutputFormat.JsonLines,
        "csv" => OutputFormat.Csv,
        _ => terminal.Width is null ? OutputFormat.Plain : OutputFormat.Table,
    };

    /// <summary>Whether the answer is wanted as sentences, which is so unless a program is to read it.</summary>
    public bool IsForPeople(ParseResult arguments) => arguments.GetValue(option) is null or "table" or "plain";
}

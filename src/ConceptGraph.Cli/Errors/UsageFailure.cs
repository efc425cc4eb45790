using System.CommandLine;
using System.CommandLine.Parsing;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Cli.Errors;

/// <summary>Says what is wrong with a command line, with the nearest verb or option that exists.</summary>
internal static class UsageFailure
{
    public static int Report(ParseResult result, Terminal terminal)
    {
        var command = result.CommandResult.Command;
        string? unmatched = result.UnmatchedTokens is [var first, ..] ? first : null;
        if (unmatched is not null)
        {
            string what = unmatched.StartsWith('-') ? "option" : command is RootCommand ? "verb" : "argument";
            Failure.Write(terminal, $"Unknown {what} '{unmatched}'.", Hint(result, unmatched));
        }
        else
        {
            Failure.Write(terminal, string.Join('\n', result.Errors.Select(error => Message(error, command)).Distinct(StringComparer.Ordinal)), hint: null);
        }

        string path = command is RootCommand ? "conceptgraph" : "conceptgraph " + string.Join(' ', Path(result));
        terminal.Error.WriteLine($"See '{path} --help'.");
        return ExitCode.Usage;
    }

    private static string Message(ParseError error, Command command) => error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument: var missing }
        ? $"'{command.Name}' needs <{missing.Name}>: {missing.Description}"
        : string.Join(' ', error.Message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string? Hint(ParseResult result, string token)
    {
        var command = result.CommandResult.Command;
        var known = token.StartsWith('-')
            ? command.Options.Concat(Ancestors(result).SelectMany(ancestor => ancestor.Options.Where(option => option.Recursive)))
                .SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(verb => verb.Name);
        return NearestName.Find(token, known) is { } nearest ? $"Did you mean '{nearest}'?" : null;
    }

    private static IEnumerable<Command> Ancestors(ParseResult result)
    {
        for (var parent = result.CommandResult.Parent; parent is CommandResult ancestor; parent = ancestor.Parent)
        {
            yield return ancestor.Command;
        }
    }

    private static IEnumerable<string> Path(ParseResult result) =>
        Ancestors(result).Where(ancestor => ancestor is not RootCommand).Reverse().Append(result.CommandResult.Command).Select(command => command.Name);
}

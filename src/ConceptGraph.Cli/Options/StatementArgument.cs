using System.CommandLine;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Options;

/// <summary>The Cypher text of a command line; <c>-</c> reads it from standard input.</summary>
internal sealed class StatementArgument
{
    private readonly Argument<string> argument = new("cypher") { Description = "The statement; '-' reads it from standard input." };

    public void AddTo(Command command) => command.Arguments.Add(argument);

    public string Of(ParseResult arguments, Terminal terminal) =>
        arguments.GetRequiredValue(argument) is "-" ? terminal.Input.ReadToEnd() : arguments.GetRequiredValue(argument);
}

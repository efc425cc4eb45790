using ConceptGraph.Cli.Terminals;
using ConceptGraph.Engine.Values;
using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Errors;

/// <summary>Says on the error stream what went wrong and what to do, and picks the exit code. Never a stack trace.</summary>
internal static class Failure
{
    public static int Report(Exception exception, Terminal terminal)
    {
        if (StandardOutput.IsReaderGone(exception))
        {
            return ExitCode.Done;
        }

        switch (exception)
        {
            case OperationCanceledException:
                Write(terminal, "Interrupted.", hint: null);
                return ExitCode.Interrupted;
            case CommandException command:
                Write(terminal, command.Message, command.Hint);
                return command.ExitCode;
            case Neo4jException { Excerpt: { } excerpt } statement:
                terminal.Error.WriteLine("error: " + excerpt);
                return CodeOf(statement);
            case Neo4jException statement:
                Write(terminal, statement.Message, statement.Hint);
                return CodeOf(statement);
            case SeedException seed:
                Write(terminal, seed.Message, hint: null);
                return ExitCode.WrongInput;
            case IOException or UnauthorizedAccessException:
                Write(terminal, exception.Message, hint: null);
                return ExitCode.WrongInput;
            default:
                Write(terminal, $"{exception.GetType().Name}: {exception.Message}", "This is a defect of conceptgraph. Please report it with the command line.");
                return ExitCode.WrongInput;
        }
    }

    public static void Write(Terminal terminal, string message, string? hint)
    {
        terminal.Error.WriteLine("error: " + message);
        if (hint is not null)
        {
            terminal.Error.WriteLine("  hint: " + hint);
        }
    }

    private static int CodeOf(Neo4jException exception) => exception switch
    {
        ServiceUnavailableException => ExitCode.NoConnection,
        AuthenticationException => ExitCode.NotLetIn,
        { Code: var code } when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => ExitCode.NotLetIn,
        { Code: var code } when code.Contains("TimedOut", StringComparison.Ordinal) || code.EndsWith(".MemoryPoolOutOfMemoryError", StringComparison.Ordinal) =>
            ExitCode.LimitReached,
        { InnerException: CypherException { Detail: "RowLimit" or "PathLengthLimit" or "QueryLengthLimit" or "NestingLimit" } } => ExitCode.LimitReached,
        _ => ExitCode.WrongInput,
    };
}

using ConceptGraph.Cli.Terminals;
using ConceptGraph.Engine.Values;
using ConceptGraph.Queries;
using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Errors;

/// <summary>Says on the error stream what went wrong and what to do, and picks the exit code. Never a stack trace.</summary>
internal static class Failure
{
    private const string MissingParameter = "Neo.ClientError.Statement.ParameterMissing";

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
            case Neo4jException { Code: MissingParameter } statement:
                Write(terminal, statement.Message, "Give each with -P name=value.");
                return CodeOf(statement);
            case Neo4jException { Excerpt: { } excerpt } statement:
                Write(terminal, excerpt, hint: null);
                return CodeOf(statement);
            case Neo4jException statement:
                Write(terminal, statement.Message, statement.Hint);
                return CodeOf(statement);
            case SeedException seed:
                Write(terminal, seed.Message, hint: null);
                return ExitCode.Wrong;
            case QuestionException question:
                foreach (var error in question.Errors)
                {
                    Write(terminal, Described(error), error.Nearest is { } nearest ? $"Did you mean '{nearest}'?" : error.Hint);
                }

                return ExitCode.Wrong;
            case IOException or UnauthorizedAccessException:
                Write(terminal, exception.Message, hint: null);
                return ExitCode.Wrong;
            default:
                Write(terminal, $"{exception.GetType().Name}: {exception.Message}", "This is a defect of conceptgraph. Please report it with the command line.");
                return ExitCode.Wrong;
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

    private static string Described(QuestionError error) => error.Span is { } span
        ? $"{span}: {error.Code}: {error.Message}"
        : char.ToUpperInvariant(error.Message[0]) + error.Message[1..] + ".";

    /// <summary>A statement of the embedded engine tells a limit by its detail; its code is that of any wrong argument.</summary>
    private static int CodeOf(Neo4jException exception) =>
        exception.InnerException is CypherException { Detail: "RowLimit" or "PathLengthLimit" or "QueryLengthLimit" or "NestingLimit" }
            ? ExitCode.Limit
            : ExitCode.For(exception) ?? ExitCode.Wrong;
}

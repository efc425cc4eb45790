using System.CommandLine;
using ConceptGraph.Cli.Commands;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli;

/// <summary>From arguments to an exit code: parse, run the command, say what went wrong.</summary>
internal static class CommandLine
{
    /// <summary>How long a command may take to end after Ctrl-C.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        try
        {
            int code = await InvokeAsync(arguments, terminal, cancellationToken).ConfigureAwait(false);
            await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
#pragma warning disable CA1031 // The last place that can turn an exception into a message.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            FlushWhatWasSaid(terminal);
            return Failure.Report(exception, terminal);
        }
    }

    private static Task<int> InvokeAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var result = ConceptGraphCommand.Create(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            return Task.FromResult(UsageFailure.Report(result, terminal));
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = Patience,
        };
        return result.InvokeAsync(configuration, cancellationToken);
    }

    private static void FlushWhatWasSaid(Terminal terminal)
    {
        try
        {
            terminal.Output.Flush();
        }
        catch (IOException)
        {
            // Nobody reads it any more, and the failure that led here is still to be told.
        }
    }
}

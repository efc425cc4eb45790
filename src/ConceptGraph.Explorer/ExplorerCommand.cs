using System.CommandLine;
using ConceptGraph.Engine.Values;
using ConceptGraph.Explorer.Hosting;
using ConceptGraph.Explorer.Teaching;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Explorer;

/// <summary>The command line of the explorer.</summary>
internal static class ExplorerCommand
{
    /// <summary>The command with its verbs.</summary>
    public static RootCommand Create(TextWriter output)
    {
        var options = new ServeCommandOptions();
        var root = new RootCommand("Serves a graph over HTTP: Neo4j's Query API on the embedded engine. With 'teach': lessons for Neo4j Browser.");
        options.AddTo(root);
        root.SetAction((result, stop) => ServeAsync(options.Read(result), output, stop));
        root.Add(TeachCommand.Create(output));
        return root;
    }

    /// <summary>Parses the arguments and serves until it is stopped.</summary>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var parsed = Create(output).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors)
            {
                await error.WriteLineAsync(mistake.Message).ConfigureAwait(false);
            }

            await error.WriteLineAsync("See --help.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            // The host listens to Ctrl+C and SIGTERM itself.
            var invocation = new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (CodeFor(exception) is { } code)
        {
            await error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            if (HintOf(exception) is { } hint)
            {
                await error.WriteLineAsync("  hint: " + hint).ConfigureAwait(false);
            }

            return code;
        }
    }

    private static async Task<int> ServeAsync(ServeOptions options, TextWriter output, CancellationToken stop)
    {
        await using var server = await ExplorerServer.StartAsync(options, stop).ConfigureAwait(false);
        foreach (string url in server.Urls)
        {
            await output.WriteLineAsync($"Serving the graph '{options.Graph}'{(options.IsWritable ? "" : ", read-only,")} at {url}/db/{options.Database}/query/v2").ConfigureAwait(false);
        }

        await output.FlushAsync(stop).ConfigureAwait(false);
        await server.WaitAsync(stop).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static string? HintOf(Exception exception) => exception switch
    {
        Neo4jException failure => failure.Hint,
        StoreException refusal => refusal.Hint,
        SeedException { Diagnostics.Count: > 0 } => "'conceptgraph validate' shows every mistake with its place.",
        _ => null,
    };

    private static int? CodeFor(Exception exception) => exception switch
    {
        ExplorerException explorer => explorer.ExitCode,
        CypherException or IOException or UnauthorizedAccessException => ExitCode.Wrong,
        _ => ExitCode.For(exception),
    };
}

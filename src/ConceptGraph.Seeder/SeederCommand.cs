using System.CommandLine;

namespace ConceptGraph.Seeder;

/// <summary>The command line of the seeder.</summary>
internal static class SeederCommand
{
    /// <summary>Parses the arguments and runs the verb; without one, <c>apply</c>.</summary>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var options = new SeederCommandOptions();
        var root = new RootCommand("Brings a Neo4j server to hold exactly what the seed says: validate, plan, apply, verify.");
        options.AddTo(root);
        Add(root, "apply", "Validate, plan, apply and verify. The default.", SeederVerb.Apply);
        Add(root, "plan", "Show what would be added, changed and removed. Exit code 5 when something would.", SeederVerb.Plan);
        Add(root, "verify", "Read everything back and compare every property. Exit code 5 when something differs.", SeederVerb.Verify);
        Add(root, "watch", "Apply, and apply again whenever the seed's files change.", SeederVerb.Watch);
        Add(root, "status", "Show the server, its version and the datasets that it holds. Exit code 5 when the seed is not applied.", SeederVerb.Status);
        root.SetAction((result, stop) => RunAsync(result, SeederVerb.Apply, stop));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string mistake in UsageMistake.Describe(parsed))
            {
                await error.WriteLineAsync(mistake).ConfigureAwait(false);
            }

            await error.WriteLineAsync("See --help.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        // The host listens to Ctrl+C and SIGTERM itself.
        var invocation = new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);

        void Add(RootCommand parent, string name, string description, SeederVerb verb)
        {
            var command = new Command(name, description);
            command.SetAction((result, stop) => RunAsync(result, verb, stop));
            parent.Add(command);
        }

        Task<int> RunAsync(ParseResult result, SeederVerb verb, CancellationToken stop) =>
            SeederHost.RunAsync(settings => options.Apply(result, settings, verb), output, error, stop);
    }
}

/// <summary>What to do.</summary>
internal enum SeederVerb
{
    Apply,
    Plan,
    Verify,
    Watch,
    Status,
}

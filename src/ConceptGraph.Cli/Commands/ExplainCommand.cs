using System.CommandLine;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Commands;

/// <summary>Shows how a statement would be run, or with <c>--profile</c> how it was.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var parameters = new ParameterOption();
        var statement = new StatementArgument();
        var profile = new Option<bool>("--profile") { Description = "Run the statement and show rows and work of every step. It must not write." };
        var verb = new Verb(
            "explain",
            "Show the plan of a Cypher statement without running it.",
            "conceptgraph explain 'MATCH (e:Example)-[:USES]->(p) RETURN e.name, p.name'",
            "conceptgraph explain --profile 'MATCH (a:Actor)--(b) RETURN count(*)'");
        statement.AddTo(verb);
        verb.Options.Add(profile);
        parameters.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            string mode = arguments.GetValue(profile) ? "PROFILE " : "EXPLAIN ";
            var asked = new Statement(mode + statement.Of(arguments, terminal)) { Parameters = parameters.Of(arguments) };
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            await using var cursor = await opened.Session.RunAsync(asked, cancellationToken).ConfigureAwait(false);
            var summary = await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
            terminal.Output.WriteLine(summary.Plan?.TrimEnd() ?? "The server gave no plan.");
            return ExitCode.Done;
        });
        return verb;
    }
}

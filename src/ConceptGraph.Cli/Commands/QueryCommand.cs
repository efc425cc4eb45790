using System.CommandLine;
using System.Globalization;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Engine;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Commands;

/// <summary>Runs a statement of one's own.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var parameters = new ParameterOption();
        var statement = new StatementArgument();
        var writable = new Option<bool>("--writable")
        {
            Description = "Let the statement write. In the embedded engine what is written is gone when the command ends.",
        };
        var timeout = new Option<double>("--timeout")
        {
            Description = "Seconds after which the statement is stopped, with exit code 6. Default: 60.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 60,
        };
        var verb = new Verb(
            "query",
            "Run a Cypher statement and write its rows. Statements that write are refused unless --writable is given.",
            "conceptgraph query 'MATCH (e:Example)-[:USES]->(p) RETURN e.name, p.name'",
            "conceptgraph query 'MATCH (n {id: $id})-[r]-(m) RETURN r, m' -P id=facebook --format json",
            "conceptgraph query - --format csv < question.cypher",
            "conceptgraph query 'MATCH (n) RETURN count(n)' --server http://localhost:7474 --user neo4j --password-file secret.txt");
        statement.AddTo(verb);
        parameters.AddTo(verb);
        verb.Options.Add(writable);
        verb.Options.Add(timeout);
        answer.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            var asked = new Statement(statement.Of(arguments, terminal))
            {
                Parameters = parameters.Of(arguments),
                AccessMode = arguments.GetValue(writable) ? AccessMode.Write : AccessMode.Read,
                IsIdempotent = !arguments.GetValue(writable),
                Timeout = TimeSpan.FromSeconds(Math.Clamp(arguments.GetValue(timeout), 0.001, 86_400)),
            };
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            await using var cursor = await opened.Session.RunAsync(asked, cancellationToken).ConfigureAwait(false);
            var writer = new HeldBackRows(await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false));
            long rows = 0;
            writer.Begin(cursor.Keys);
            await foreach (var record in cursor.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                writer.Write(record.Values);
                rows++;
            }

            writer.End();
            Tell(terminal, rows, cursor.Keys.Count, await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false));
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Tell(Terminal terminal, long rows, int columns, Summary summary)
    {
        foreach (var notification in summary.Notifications)
        {
            terminal.Error.WriteLine($"{notification.Severity.ToLowerInvariant()}: {notification.Description}");
        }

        if (summary.Counters.ContainsUpdates)
        {
            terminal.Error.WriteLine(Changes(summary.Counters));
        }
        else if (columns > 0 && rows == 0)
        {
            terminal.Error.WriteLine("No rows.");
        }
    }

    private static string Changes(Counters counters) => string.Join(", ", new (long Number, string What)[]
    {
        (counters.NodesCreated, "nodes created"),
        (counters.NodesDeleted, "nodes deleted"),
        (counters.RelationshipsCreated, "relationships created"),
        (counters.RelationshipsDeleted, "relationships deleted"),
        (counters.PropertiesSet, "properties set"),
        (counters.LabelsAdded, "labels added"),
        (counters.LabelsRemoved, "labels removed"),
        (counters.IndexesAdded, "indexes added"),
        (counters.IndexesRemoved, "indexes removed"),
        (counters.ConstraintsAdded, "constraints added"),
        (counters.ConstraintsRemoved, "constraints removed"),
    }.Where(count => count.Number > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Number} {count.What}"))) + ".";
}

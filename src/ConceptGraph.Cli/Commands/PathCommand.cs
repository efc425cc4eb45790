using System.CommandLine;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Facts;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Commands;

/// <summary>How two entities are linked by the fewest facts.</summary>
internal static class PathCommand
{
    private const string Question = "shortest-paths";

    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var language = new LanguageOption();
        var from = new Argument<string>("from") { Description = "An entity by id or name." };
        var to = new Argument<string>("to") { Description = "Another one." };
        var limit = new LimitOption("paths of the same length", usual: 5);
        var verb = new Verb(
            "path",
            "How two entities are linked by the fewest facts, told as sentences. Exit code 1 when they are not.",
            "conceptgraph path israel-loves-iran \"cyber diplomacy\"",
            "conceptgraph path facebook european-union --lang id",
            "conceptgraph path facebook twitter --format json");
        verb.Arguments.Add(from);
        verb.Arguments.Add(to);
        limit.AddTo(verb);
        answer.AddTo(verb);
        language.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            string start = await opened.ResolveAsync(arguments.GetRequiredValue(from), cancellationToken).ConfigureAwait(false);
            string end = await opened.ResolveAsync(arguments.GetRequiredValue(to), cancellationToken).ConfigureAwait(false);
            if (start == end)
            {
                throw CommandException.SameEntity(start);
            }

            var ends = new Dictionary<string, object?>(StringComparer.Ordinal) { ["from"] = start, ["to"] = end };
            var result = await opened.Graph.AskAsync(Question, ends, cancellationToken).ConfigureAwait(false);
            if (result.Records.Count == 0)
            {
                throw CommandException.NoPath(start, end);
            }

            var steps = new PathSteps(opened, language.IsIndonesian(arguments));
            var paths = result.Records.Take(limit.Of(arguments)).Select(record => record.As<Sessions.Path>("path"));
            var rows = await steps.OfAsync(paths, cancellationToken).ConfigureAwait(false);
            var writer = answer.Format.IsForPeople(arguments)
                ? await answer.WithReferencesAsync(new PathWriter(terminal, language.IsIndonesian(arguments)), arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false)
                : await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false);
            writer.WriteAll(PathSteps.Columns, rows);
            return ExitCode.Done;
        });
        return verb;
    }
}

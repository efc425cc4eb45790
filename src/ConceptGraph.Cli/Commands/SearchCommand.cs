using System.CommandLine;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Commands;

/// <summary>Finds entities by their names.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var text = new Argument<string>("text") { Description = "A name or a part of one, in English or Indonesian; case and accents do not count." };
        var kind = new Option<string?>("--kind") { Description = "Only entities of this kind, such as Actor.", HelpName = "KIND" };
        var limit = new LimitOption("entities", usual: 20);
        var verb = new Verb(
            "search",
            "Find entities by name, alias or id, and say why each was found. Exit code 1 when there is none.",
            "conceptgraph search embassy",
            "conceptgraph search \"diplomasi digital\" --kind Concept",
            "conceptgraph search israel --format json");
        verb.Arguments.Add(text);
        verb.Options.Add(kind);
        limit.AddTo(verb);
        answer.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            string wanted = arguments.GetRequiredValue(text);
            string? only = arguments.GetValue(kind);
            if (only is not null && opened.Ontology.FindKind(only) is null)
            {
                throw CommandException.Unknown("kind", only, opened.Ontology.Kinds.Select(known => known.Id), "See 'conceptgraph list kinds'.");
            }

            var finder = await opened.FinderAsync(cancellationToken).ConfigureAwait(false);
            var matches = finder.Search(wanted, limit.Of(arguments), only);
            if (matches.Count == 0)
            {
                throw CommandException.NothingFound(wanted);
            }

            var writer = await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false);
            writer.Begin(["id", "name", "kind", "subtype", "why"]);
            foreach (var match in matches)
            {
                writer.Write([match.Id, match.Name, match.Kind, match.Subtype, match.Why]);
            }

            writer.End();
            return ExitCode.Done;
        });
        return verb;
    }
}

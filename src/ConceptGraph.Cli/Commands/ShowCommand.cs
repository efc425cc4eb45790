using System.CommandLine;
using ConceptGraph.Cli.Facts;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Commands;

/// <summary>Everything about one entity.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var language = new LanguageOption();
        var entity = new Argument<string>("entity") { Description = "An id, name, alias or the short name of a source, such as S013." };
        var verb = new Verb(
            "show",
            "Everything about one entity: each fact as a sentence, with its source and who disputes it.",
            "conceptgraph show israel-loves-iran",
            "conceptgraph show \"diplomasi siber\" --lang id",
            "conceptgraph show facebook --cite bibtex",
            "conceptgraph show S013 --format json");
        verb.Arguments.Add(entity);
        answer.AddTo(verb);
        language.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            bool indonesian = language.IsIndonesian(arguments);
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            string id = await opened.ResolveAsync(arguments.GetRequiredValue(entity), cancellationToken).ConfigureAwait(false);
            var card = (await new EntityCardReader(opened.Session, indonesian).ReadAsync(id, cancellationToken).ConfigureAwait(false))!;
            if (answer.Format.IsForPeople(arguments))
            {
                new CardText(new CardWriter(terminal), opened.Ontology, indonesian).Write(card);
                CardReferences.Write(terminal, card.Sources, answer.Cite.Of(arguments));
                return ExitCode.Done;
            }

            var writer = await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false);
            writer.Begin(FactRows.Columns);
            new FactRows(opened.Ontology, indonesian).Write(writer, id, card.Facts);
            writer.End();
            return ExitCode.Done;
        });
        return verb;
    }
}

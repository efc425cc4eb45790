using System.CommandLine;
using ConceptGraph.Cli.Facts;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Output;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Commands;

/// <summary>Loads the graph, says what is in it and answers the three questions that it was made for. Also what runs without a verb.</summary>
internal static class OverviewCommand
{
    public static IReadOnlyList<string> Examples { get; } =
    [
        "conceptgraph",
        "conceptgraph overview --lang id",
        "conceptgraph overview --seed graph-seed --seed my-facts",
        "conceptgraph overview --cite bibtex",
    ];

    public static Command Create(Terminal terminal)
    {
        var verb = new Verb("overview", "What is in the graph, and the three questions it was made for, answered. Also without a verb.", Examples);
        AddTo(verb, terminal);
        return verb;
    }

    /// <summary>Options and action, for the verb and for the root.</summary>
    public static void AddTo(Command command, Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var language = new LanguageOption();
        answer.AddTo(command);
        language.AddTo(command);
        graph.AddTo(command);
        command.SetAction(async (arguments, cancellationToken) =>
        {
            bool indonesian = language.IsIndonesian(arguments);
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            var reader = new EntityCardReader(opened.Session, indonesian);
            var answers = new List<(MissionQuestion Question, EntityCard Example)>();
            foreach (var question in MissionQuestion.All)
            {
                if (await reader.ReadAsync(question.Example, cancellationToken).ConfigureAwait(false) is { } example)
                {
                    answers.Add((question, example));
                }
            }

            if (!answer.Format.IsForPeople(arguments))
            {
                var writer = await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false);
                WriteRows(writer, new FactRows(opened.Ontology, indonesian), answers.Select(pair => pair.Example));
                return ExitCode.Done;
            }

            var counts = await GraphCounts.ReadAsync(opened.Session, opened.Ontology, cancellationToken).ConfigureAwait(false);
            var text = new OverviewText(new CardWriter(terminal), opened.Ontology, indonesian);
            text.WriteCounts(counts, opened.Origin);
            answers.ForEach(pair => text.WriteAnswer(pair.Question, pair.Example));
            text.WriteSources(answers.Select(pair => pair.Example));
            CardReferences.Write(terminal, answers.SelectMany(pair => pair.Example.Sources), answer.Cite.Of(arguments));
            text.WriteNextSteps();
            return ExitCode.Done;
        });
    }

    private static void WriteRows(RowWriter writer, FactRows rows, IEnumerable<EntityCard> examples)
    {
        writer.Begin(FactRows.Columns);
        foreach (var example in examples)
        {
            rows.Write(writer, example.Entity.Id, Aspect.All.SelectMany(aspect => aspect.FactsOf(example)));
        }

        writer.End();
    }
}

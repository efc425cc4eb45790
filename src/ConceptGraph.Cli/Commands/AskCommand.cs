using System.CommandLine;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Queries;

namespace ConceptGraph.Cli.Commands;

/// <summary>Asks a question of the catalogue.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var language = new LanguageOption();
        var parameters = new ParameterOption();
        var question = new Argument<string>("question") { Description = "The id of a question; see 'conceptgraph list'." };
        var rest = new Argument<string[]>("parameters") { Description = "The question's own parameters, as --name value.", Arity = ArgumentArity.ZeroOrMore };
        var cypher = new Option<bool>("--cypher") { Description = "Write the statement behind the question instead of asking it." };
        var verb = new Verb(
            "ask",
            "Ask a question of the catalogue. Entities may be given by id or by name.",
            "conceptgraph ask examples-of-concept --concept cyber-diplomacy",
            "conceptgraph ask shared-neighbours --first facebook --second twitter --format json",
            "conceptgraph ask contested-claims --cite text",
            "conceptgraph ask timeline --cypher");
        verb.Arguments.Add(question);
        verb.Arguments.Add(rest);
        verb.Options.Add(cypher);
        parameters.AddTo(verb);
        answer.AddTo(verb);
        language.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            var asked = opened.Graph.Catalogue.Get(arguments.GetRequiredValue(question));
            if (arguments.GetValue(cypher))
            {
                terminal.Output.WriteLine(asked.Cypher.TrimEnd());
                return ExitCode.Done;
            }

            var texts = QuestionArguments.Parse(arguments.GetValue(rest) ?? [], asked, verb.Options, parameters.TextsOf(arguments));
            var given = await ResolveAsync(asked, texts, opened, cancellationToken).ConfigureAwait(false);
            var result = await opened.Graph.AskAsync(asked.Id, given, cancellationToken).ConfigureAwait(false);
            terminal.Error.WriteLine(language.IsIndonesian(arguments) ? asked.TextId : asked.Text);
            var writer = await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false);
            writer.WriteAll(result.Keys, result.Records.Select(record => record.Values));
            if (result.Records.Count == 0)
            {
                terminal.Error.WriteLine("No rows.");
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>Entities by their ids, however they were called; what else is wrong the catalogue tells.</summary>
    private static async Task<Dictionary<string, object?>> ResolveAsync(
        Question question, Dictionary<string, string> texts, OpenedGraph opened, CancellationToken cancellationToken)
    {
        var given = texts.ToDictionary(pair => pair.Key, object? (pair) => pair.Value, StringComparer.Ordinal);
        foreach (var parameter in question.Parameters.Where(parameter => parameter.Type == QuestionParameterType.Entity))
        {
            if (texts.TryGetValue(parameter.Name, out string? text))
            {
                given[parameter.Name] = (await opened.FinderAsync(cancellationToken).ConfigureAwait(false)).Resolve(text, parameter.Kind).Id;
            }
        }

        return given;
    }
}

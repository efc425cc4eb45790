using System.CommandLine;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Ontology;
using ConceptGraph.Queries;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Commands;

/// <summary>Lists what there is to ask, and what there is to ask about.</summary>
internal static class ListCommand
{
    private const string Entities =
        """
        MATCH (e:Entity)
        RETURN e.id AS id, CASE WHEN $indonesian THEN coalesce(e.nameId, e.name) ELSE e.name END AS name,
          head([l IN labels(e) WHERE l IN $kinds]) AS kind, head([l IN labels(e) WHERE l <> 'Entity' AND NOT l IN $kinds]) AS subtype
        ORDER BY kind, subtype, id
        """;

    private const string Sources =
        """
        MATCH (s:Source)
        RETURN s.ref AS ref, s.id AS id, s.title AS title, s.authors AS authors, s.year AS year, s.publisher AS publisher, s.quality AS quality, s.address AS address
        ORDER BY ref, id
        """;

    private const string EntitiesByLabel = "MATCH (e:Entity) UNWIND labels(e) AS label RETURN label AS name, count(*) AS number";
    private const string RelationsByType = "MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS name, count(*) AS number";

    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var answer = new AnswerOptions();
        var language = new LanguageOption();
        var what = new Argument<string>("what")
        {
            Description = "questions (default), kinds, relations, entities or sources.",
            DefaultValueFactory = _ => "questions",
        };
        what.AcceptOnlyFromAmong("questions", "kinds", "relations", "entities", "sources");
        var verb = new Verb(
            "list",
            "List the questions of the catalogue, the kinds, the relation types, the entities or the sources.",
            "conceptgraph list",
            "conceptgraph list kinds --lang id",
            "conceptgraph list sources --format csv > sources.csv",
            "conceptgraph list sources --cite bibtex > sources.bib");
        verb.Arguments.Add(what);
        answer.AddTo(verb);
        language.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            bool indonesian = language.IsIndonesian(arguments);
            await using var opened = await OpenedGraph.OpenAsync(graph, arguments, terminal, cancellationToken).ConfigureAwait(false);
            var (columns, rows) = await ReadAsync(arguments.GetRequiredValue(what), opened, indonesian, cancellationToken).ConfigureAwait(false);
            var writer = await answer.WriterAsync(arguments, terminal, opened.Session, cancellationToken).ConfigureAwait(false);
            writer.WriteAll(columns, rows);
            return ExitCode.Done;
        });
        return verb;
    }

    private static async Task<(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)> ReadAsync(
        string what, OpenedGraph opened, bool indonesian, CancellationToken cancellationToken)
    {
        var ontology = opened.Ontology;
        switch (what)
        {
            case "questions":
                return (["group", "id", "question", "parameters"], opened.Graph.Catalogue.Questions.OrderBy(question => question.Group, StringComparer.Ordinal)
                    .Select(question => QuestionRow(question, indonesian)));
            case "kinds":
                var entities = await CountAsync(opened.Session, EntitiesByLabel, cancellationToken).ConfigureAwait(false);
                return (["kind", "subtype", "name", "entities", "definition"], KindRows(ontology, entities, indonesian));
            case "relations":
                var relations = await CountAsync(opened.Session, RelationsByType, cancellationToken).ConfigureAwait(false);
                return (["type", "name", "inverse", "relations", "ends", "definition"], ontology.Relations.Select(type => RelationRow(type, relations, indonesian)));
            default:
                var result = await opened.Session.ExecutableQuery(what == "sources" ? Sources : Entities)
                    .WithParameters(("indonesian", indonesian), ("kinds", ontology.Kinds.Select(kind => kind.Id)))
                    .ExecuteAsync(cancellationToken).ConfigureAwait(false);
                return (result.Keys, result.Records.Select(record => record.Values));
        }
    }

    private static IReadOnlyList<object?> QuestionRow(Question question, bool indonesian) =>
    [
        question.Group,
        question.Id,
        indonesian ? question.TextId : question.Text,
        string.Join(" ", question.Parameters.Select(parameter => $"--{parameter.Name} {parameter.Example}")),
    ];

    private static IEnumerable<IReadOnlyList<object?>> KindRows(GraphOntology ontology, Dictionary<string, long> entities, bool indonesian) =>
        ontology.Kinds.SelectMany(kind => kind.Subtypes
            .Select(subtype => (IReadOnlyList<object?>)
            [
                kind.Id, subtype.Id, indonesian ? subtype.NameId : subtype.Name, entities.GetValueOrDefault(subtype.Id), indonesian ? subtype.DefinitionId : subtype.Definition,
            ])
            .Prepend([kind.Id, null, indonesian ? kind.NameId : kind.Name, entities.GetValueOrDefault(kind.Id), indonesian ? kind.DefinitionId : kind.Definition]));

    private static IReadOnlyList<object?> RelationRow(RelationType type, Dictionary<string, long> relations, bool indonesian) =>
    [
        type.Id,
        indonesian ? type.NameId : type.Name,
        indonesian ? type.InverseId : type.Inverse,
        relations.GetValueOrDefault(type.Id),
        string.Join("; ", type.Ends.Select(pair => $"{string.Join("|", pair.From)} -> {string.Join("|", pair.To)}")),
        indonesian ? type.DefinitionId : type.Definition,
    ];

    private static async Task<Dictionary<string, long>> CountAsync(ICypherSession session, string statement, CancellationToken cancellationToken)
    {
        var result = await session.ExecutableQuery(statement).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return result.Records.ToDictionary(row => row.As<string>("name"), row => row.As<long>("number"), StringComparer.Ordinal);
    }
}

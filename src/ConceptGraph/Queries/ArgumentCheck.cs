using ConceptGraph.Engine.Values;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries;

/// <summary>
/// Checks the arguments of a question before it is asked: names, types, and whether entities and facts exist, so that a misspelt id is an error and
/// never an empty answer. A former id or the ref of a source is replaced by the id.
/// </summary>
internal sealed class ArgumentCheck(ICypherSession session)
{
    private const string EntitiesById = "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, labels(e) AS labels";
    private const string FactById = "MATCH (:Entity)-[r {id: $id}]->(:Entity) RETURN r.id AS id LIMIT 1";
    private const string Facts = "MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id ORDER BY id";

    /// <summary>The arguments as the statement takes them.</summary>
    /// <exception cref="QuestionException">Something is wrong; all of it is told.</exception>
    public async Task<IReadOnlyDictionary<string, object?>> CheckAsync(
        Question question, IReadOnlyDictionary<string, object?> given, CancellationToken cancellationToken)
    {
        var errors = new List<QuestionError>();
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        RefuseUnknown(question, given, errors);
        foreach (var parameter in question.Parameters)
        {
            Convert(question, parameter, given, values, errors);
        }

        await CheckEntitiesAsync(question, values, errors, cancellationToken).ConfigureAwait(false);
        await CheckFactsAsync(question, values, errors, cancellationToken).ConfigureAwait(false);
        return errors.Count == 0 ? values : throw QuestionException.Of(errors);
    }

    private static void RefuseUnknown(Question question, IReadOnlyDictionary<string, object?> given, List<QuestionError> errors)
    {
        string[] known = [.. question.Parameters.Select(parameter => parameter.Name)];
        foreach (string name in given.Keys.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            errors.Add(new QuestionError
            {
                Code = "CG0951",
                Parameter = name,
                Message = $"the question '{question.Id}' has no parameter '{name}'",
                Nearest = NearestName.Find(name, known),
                Hint = known.Length == 0 ? "It has no parameters." : $"It has: {string.Join(", ", known)}.",
            });
        }
    }

    private static void Convert(
        Question question, QuestionParameter parameter, IReadOnlyDictionary<string, object?> given, Dictionary<string, object?> values, List<QuestionError> errors)
    {
        if (!given.TryGetValue(parameter.Name, out object? argument))
        {
            errors.Add(new QuestionError
            {
                Code = "CG0952",
                Parameter = parameter.Name,
                Message = $"the question '{question.Id}' needs the parameter '{parameter.Name}': {parameter.Description}",
                Hint = $"For instance {parameter.Example}.",
            });
        }
        else if (ParameterText.Convert(parameter, argument, out object? value, out string? nearest) is { } problem)
        {
            errors.Add(new QuestionError { Code = "CG0953", Parameter = parameter.Name, Message = problem, Nearest = nearest, Hint = $"For instance {parameter.Example}." });
        }
        else
        {
            values[parameter.Name] = value;
        }
    }

    private async Task CheckEntitiesAsync(Question question, Dictionary<string, object?> values, List<QuestionError> errors, CancellationToken cancellationToken)
    {
        QuestionParameter[] wanted = [.. question.Parameters.Where(parameter => parameter.Type == QuestionParameterType.Entity && values.ContainsKey(parameter.Name))];
        if (wanted.Length == 0)
        {
            return;
        }

        var result = await session.ExecutableQuery(EntitiesById)
            .WithParameters(("ids", wanted.Select(parameter => values[parameter.Name]).Distinct()))
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        var labels = result.Records.ToDictionary(row => row.As<string>("id"), row => row.AsTexts("labels"), StringComparer.Ordinal);
        EntityFinder? finder = null;
        foreach (var parameter in wanted)
        {
            string id = (string)values[parameter.Name]!;
            if (!labels.TryGetValue(id, out var found))
            {
                finder ??= await EntityFinder.LoadAsync(session, cancellationToken).ConfigureAwait(false);
                if (finder.FindByFormerIdOrRef(id) is not { } entity)
                {
                    errors.Add(Unknown(parameter, id, finder));
                    continue;
                }

                values[parameter.Name] = id = entity.Id;
                found = [entity.Kind];
            }

            if (parameter.Kind is { } kind && !found.Contains(kind, StringComparer.Ordinal))
            {
                errors.Add(new QuestionError
                {
                    Code = "CG0958",
                    Parameter = parameter.Name,
                    Message = $"'{parameter.Name}' asks for an entity of the kind {kind}, and '{id}' is none",
                });
            }
        }
    }

    private static QuestionError Unknown(QuestionParameter parameter, string id, EntityFinder finder)
    {
        string? nearest = finder.NearestId(id, parameter.Kind);
        var matches = finder.Search(id, limit: 5, parameter.Kind);
        return new QuestionError
        {
            Code = "CG0954",
            Parameter = parameter.Name,
            Message = $"'{parameter.Name}' asks for an entity, and there is none with the id '{id}'",
            Nearest = nearest,
            Hint = matches.Count == 0 ? null : "Entities that match: " + string.Join(", ", matches.Select(match => $"{match.Id} ({match.Why})")) + ".",
        };
    }

    private async Task CheckFactsAsync(Question question, Dictionary<string, object?> values, List<QuestionError> errors, CancellationToken cancellationToken)
    {
        foreach (var parameter in question.Parameters.Where(parameter => parameter.Type == QuestionParameterType.Fact && values.ContainsKey(parameter.Name)))
        {
            string id = (string)values[parameter.Name]!;
            var found = await session.ExecutableQuery(FactById).WithParameters(("id", id)).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            if (found.Records.Count > 0)
            {
                continue;
            }

            var all = await session.ExecutableQuery(Facts).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            errors.Add(new QuestionError
            {
                Code = "CG0957",
                Parameter = parameter.Name,
                Message = $"'{parameter.Name}' asks for a fact, and there is none with the id '{id}'",
                Nearest = NearestName.Find(id, all.Records.Select(row => row.As<string>("id"))),
                Hint = $"A fact is named start/TYPE/end, for instance {parameter.Example}.",
            });
        }
    }
}

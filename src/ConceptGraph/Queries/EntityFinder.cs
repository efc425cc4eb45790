using ConceptGraph.Engine.Values;
using ConceptGraph.Seed;
using ConceptGraph.Sessions;

namespace ConceptGraph.Queries;

/// <summary>
/// Finds entities by what people call them: ids, names in both languages, aliases, refs of sources, former ids; case, accents and punctuation do not count.
/// Immutable: it knows the entities of the moment when it was loaded.
/// </summary>
public sealed class EntityFinder
{
    private const string Statement =
        """
        MATCH (e:Entity)
        WITH e, head([l IN labels(e) WHERE l IN ['Actor', 'Concept', 'Event', 'Example', 'Forum', 'Instrument', 'Place', 'Source']]) AS kind
        RETURN e.id AS id, e.name AS name, e.nameId AS nameId, e.aliases AS aliases, e.formerIds AS formerIds, e.ref AS ref,
          coalesce(kind, '') AS kind, coalesce(head([l IN labels(e) WHERE l <> 'Entity' AND l <> kind]), '') AS subtype
        ORDER BY id
        """;

    private readonly IReadOnlyList<EntityTerms> entities;

    private EntityFinder(IReadOnlyList<EntityTerms> entities) => this.entities = entities;

    /// <summary>Reads the names of all entities.</summary>
    /// <exception cref="Neo4jException">The statement could not be brought to the server.</exception>
    public static async Task<EntityFinder> LoadAsync(ICypherSession session, CancellationToken cancellationToken = default)
    {
        var result = await session.ExecutableQuery(Statement).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return new EntityFinder([.. result.Records.Select(EntityTerms.From)]);
    }

    /// <summary>Entities that the text may mean, the best first and sources after others that match as well; each once, with its best reason. A misspelling is looked for only when nothing else matches.</summary>
    /// <param name="text">What somebody typed.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="kind">Only of this kind; null for any.</param>
    public IReadOnlyList<EntityMatch> Search(string text, int limit = 20, string? kind = null)
    {
        var query = new EntityQuery(text);
        EntityMatch[] matches =
        [
            .. OfKind(kind)
                .Select(entity => entity.Match(query))
                .OfType<EntityMatch>()
                .OrderBy(match => match.Grade)
                .ThenBy(match => match.Kind == SeedSource.Kind)
                .ThenBy(match => match.Field)
                .ThenBy(match => match.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(match => match.Id, StringComparer.Ordinal)
                .Take(limit),
        ];
        return matches.Length > 0 || limit < 1 ? matches : Nearest(query, kind);
    }

    /// <summary>The one entity that the text means: by its id, else by the only one with this name, alias, ref or former id. Never guesses.</summary>
    /// <exception cref="QuestionException">Several entities have that name, or none; the error says which come near, and why.</exception>
    public EntityMatch Resolve(string text, string? kind = null)
    {
        var equal = Called(text, kind);
        return equal.Length switch
        {
            1 => equal[0],
            > 1 when Array.Find(equal, match => match.Id == text) is { } byId => byId,
            > 1 => throw QuestionException.AmbiguousEntity(text, equal),
            _ when kind is not null && Called(text, kind: null) is [var other, ..] => throw QuestionException.WrongKind(text, other, kind),
            _ => throw Unknown(text, kind),
        };
    }

    private EntityMatch[] Called(string text, string? kind) => [.. Search(text, int.MaxValue, kind).Where(match => match.Grade <= EntityMatchGrade.Folded)];

    internal EntityMatch? FindByFormerIdOrRef(string text) =>
        entities.Select(entity => entity.MatchFormerIdOrRef(text)).OfType<EntityMatch>().FirstOrDefault();

    internal string? NearestId(string id, string? kind) => NearestName.Find(id, OfKind(kind).Select(entity => entity.Id));

    private QuestionException Unknown(string text, string? kind)
    {
        var near = Search(text, limit: 5, kind);
        string? hint = near.Count == 0 ? null : "Entities that match: " + string.Join(", ", near.Select(match => $"{match.Id} ({match.Why})")) + ".";
        return QuestionException.UnknownEntity(text, near is [{ Grade: EntityMatchGrade.Near } misspelt] ? misspelt.Id : null, hint);
    }

    private EntityMatch[] Nearest(EntityQuery query, string? kind)
    {
        var terms = OfKind(kind).SelectMany(entity => entity.Terms, (entity, term) => (Entity: entity, Term: term)).ToArray();
        return NearestName.Find(query.Folded, terms.Select(pair => pair.Term.Folded)) is { } nearest
            ? [.. terms.Where(pair => pair.Term.Folded == nearest).DistinctBy(pair => pair.Entity.Id).Select(pair => pair.Entity.As(pair.Term, EntityMatchGrade.Near))]
            : [];
    }

    private IEnumerable<EntityTerms> OfKind(string? kind) => kind is null ? entities : entities.Where(entity => entity.Kind == kind);
}

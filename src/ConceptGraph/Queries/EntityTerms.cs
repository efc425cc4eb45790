using ConceptGraph.Sessions;

namespace ConceptGraph.Queries;

/// <summary>All that an entity is called.</summary>
internal sealed record EntityTerms(string Id, string Name, string Kind, string Subtype, IReadOnlyList<EntityTerm> Terms)
{
    public static EntityTerms From(Record row)
    {
        string id = row.As<string>("id");
        string name = row.As<string>("name");
        EntityTerm[] terms =
        [
            new(EntityMatchField.Name, name),
            .. Optional(EntityMatchField.NameId, row.As<string?>("nameId")),
            .. row.AsTexts("aliases").Select(alias => new EntityTerm(EntityMatchField.Alias, alias)),
            new(EntityMatchField.Id, id),
            .. row.AsTexts("formerIds").Select(former => new EntityTerm(EntityMatchField.FormerId, former)),
            .. Optional(EntityMatchField.Ref, row.As<string?>("ref")),
        ];
        return new EntityTerms(id, name, row.As<string>("kind"), row.As<string>("subtype"), terms);
    }

    /// <summary>The best match of a term; null when none matches.</summary>
    public EntityMatch? Match(EntityQuery query)
    {
        EntityMatch? best = null;
        foreach (var term in Terms)
        {
            if (query.Grade(term) is { } grade && (best is null || grade < best.Grade))
            {
                best = As(term, grade);
            }
        }

        return best;
    }

    public EntityMatch? MatchFormerIdOrRef(string text) =>
        Terms.FirstOrDefault(term => term.Field is EntityMatchField.FormerId or EntityMatchField.Ref && term.Text == text) is { } term
            ? As(term, EntityMatchGrade.Exact)
            : null;

    public EntityMatch As(EntityTerm term, EntityMatchGrade grade) => new(Id, Name, Kind, Subtype, term.Field, term.Text, grade);

    private static IEnumerable<EntityTerm> Optional(EntityMatchField field, string? text) => text is null ? [] : [new EntityTerm(field, text)];
}

/// <summary>One thing that an entity is called.</summary>
internal sealed record EntityTerm(EntityMatchField Field, string Text)
{
    public string Folded { get; } = FoldedText.Of(Text);
}

/// <summary>What somebody typed, ready for comparing.</summary>
internal sealed class EntityQuery(string text)
{
    private readonly string[] words = FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string Folded { get; } = FoldedText.Of(text);

    /// <summary>How well the term matches; null when it does not.</summary>
    public EntityMatchGrade? Grade(EntityTerm term)
    {
        if (term.Text == text)
        {
            return EntityMatchGrade.Exact;
        }

        return Folded.Length == 0 ? null : term.Folded switch
        {
            var folded when folded == Folded => EntityMatchGrade.Folded,
            var folded when folded.StartsWith(Folded, StringComparison.Ordinal) => EntityMatchGrade.Start,
            var folded when HasAllWords(folded.Split(' ')) => EntityMatchGrade.Words,
            var folded when folded.Contains(Folded, StringComparison.Ordinal) => EntityMatchGrade.Inside,
            _ => null,
        };
    }

    private bool HasAllWords(string[] found) => Array.TrueForAll(words, word => Array.Exists(found, other => other.StartsWith(word, StringComparison.Ordinal)));
}

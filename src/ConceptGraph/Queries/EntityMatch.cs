namespace ConceptGraph.Queries;

/// <summary>An entity that a text may mean.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Subtype">Its subtype.</param>
/// <param name="Field">What matched.</param>
/// <param name="Term">The name, alias or id that matched, as the graph writes it.</param>
/// <param name="Grade">How well it matched.</param>
public sealed record EntityMatch(string Id, string Name, string Kind, string Subtype, EntityMatchField Field, string Term, EntityMatchGrade Grade)
{
    /// <summary>Why it matched, in words: <c>Indonesian name 'Diplomasi siber', the same but for case, accents and punctuation</c>.</summary>
    public string Why => $"{FieldText} '{Term}', {GradeText}";

    private string FieldText => Field switch
    {
        EntityMatchField.Id => "id",
        EntityMatchField.FormerId => "former id",
        EntityMatchField.Ref => "ref",
        EntityMatchField.Name => "name",
        EntityMatchField.NameId => "Indonesian name",
        _ => "alias",
    };

    private string GradeText => Grade switch
    {
        EntityMatchGrade.Exact => "the same",
        EntityMatchGrade.Folded => "the same but for case, accents and punctuation",
        EntityMatchGrade.Start => "begins with it",
        EntityMatchGrade.Words => "has words that begin with it",
        EntityMatchGrade.Inside => "contains it",
        _ => "nearly the same",
    };
}

/// <summary>Where a text was found, the strongest first.</summary>
public enum EntityMatchField
{
    /// <summary>The English name.</summary>
    Name,

    /// <summary>The Indonesian name.</summary>
    NameId,

    /// <summary>Any other name.</summary>
    Alias,

    /// <summary>The id.</summary>
    Id,

    /// <summary>An id that now leads to the entity.</summary>
    FormerId,

    /// <summary>The short name of a source, such as <c>S013</c>.</summary>
    Ref,
}

/// <summary>How well a text matches, the best first.</summary>
public enum EntityMatchGrade
{
    /// <summary>Equal, letter by letter.</summary>
    Exact,

    /// <summary>Equal when case, accents and punctuation are left out.</summary>
    Folded,

    /// <summary>The term begins with the text.</summary>
    Start,

    /// <summary>Every word of the text begins a word of the term.</summary>
    Words,

    /// <summary>The text stands somewhere in the term.</summary>
    Inside,

    /// <summary>A misspelling.</summary>
    Near,
}

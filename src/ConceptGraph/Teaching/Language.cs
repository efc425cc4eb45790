namespace ConceptGraph.Teaching;

/// <summary>A language of the lessons; every lesson is complete in each.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Indonesian.</summary>
    Indonesian,
}

/// <summary>All languages and their codes.</summary>
public static class Languages
{
    /// <summary>Both, English first.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Indonesian];

    /// <summary>The ISO 639-1 code, <c>en</c> or <c>id</c>: folder names, file names and the <c>lang</c> of pages.</summary>
    public static string Code(this Language language) => language == Language.English ? "en" : "id";

    /// <summary>The language in its own words.</summary>
    public static string OwnName(this Language language) => language == Language.English ? "English" : "Bahasa Indonesia";
}

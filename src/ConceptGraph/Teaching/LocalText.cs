namespace ConceptGraph.Teaching;

/// <summary>A text in both languages.</summary>
public sealed record LocalText(string English, string Indonesian)
{
    /// <summary>The text in one language.</summary>
    public string this[Language language] => language == Language.English ? English : Indonesian;

    /// <summary>A name that is the same in both.</summary>
    public static LocalText Same(string text) => new(text, text);
}

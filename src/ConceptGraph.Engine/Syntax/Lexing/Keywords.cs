using System.Collections.Frozen;

namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>The spelling of keywords, of which case does not matter.</summary>
internal static class Keywords
{
    private static readonly FrozenDictionary<string, Keyword> BySpelling =
        Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.Other).ToFrozenDictionary(Spell, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = BySpelling.Keys.Max(spelling => spelling.Length);

    public static Keyword Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && BySpan.TryGetValue(word, out Keyword keyword) ? keyword : Keyword.Other;

    /// <summary>As messages show it: <c>MATCH</c>.</summary>
    public static string Spell(Keyword keyword) => keyword switch
    {
        Keyword.NaN => "NaN",
        Keyword.ShortestPath => "shortestPath",
        Keyword.AllShortestPaths => "allShortestPaths",
        _ => keyword.ToString().ToUpperInvariant(),
    };
}

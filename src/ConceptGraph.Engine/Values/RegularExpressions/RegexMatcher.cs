using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ConceptGraph.Engine.Values.RegularExpressions;

/// <summary>
/// The operator <c>=~</c>: whether a regular expression in Java's syntax matches the whole of a text, code point by code point. Thread-safe; compiled expressions are
/// kept. Expressions without look-around and back-references run in linear time, the others under a time limit.
/// </summary>
internal static class RegexMatcher
{
    private const int CacheSize = 256;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);
    private static readonly ConcurrentDictionary<string, Regex> Cache = new(StringComparer.Ordinal);

    /// <exception cref="CypherException">The expression does not parse, or takes too long.</exception>
    public static bool IsMatch(string text, string pattern)
    {
        try
        {
            return Compiled(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw ValueErrors.PatternTimeout(pattern, TimeLimit);
        }
    }

    private static Regex Compiled(string pattern)
    {
        if (Cache.TryGetValue(pattern, out var regex))
        {
            return regex;
        }

        if (Cache.Count >= CacheSize)
        {
            Cache.Clear();
        }

        return Cache[pattern] = Compile(pattern);
    }

    private static Regex Compile(string pattern)
    {
        string translated = $@"\A(?:{new RegexTranslator(pattern).Translate()})\z";
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeLimit);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, TimeLimit);
        }
        catch (ArgumentException exception)
        {
            throw ValueErrors.InvalidPattern(pattern, exception.Message);
        }
    }
}

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

    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TimeStep = TimeSpan.FromMilliseconds(50);
    private static readonly ConcurrentDictionary<(string Pattern, TimeSpan Time), Regex> Cache = [];

    /// <param name="text">The whole text.</param>
    /// <param name="pattern">The expression.</param>
    /// <param name="timeLeft">How long it may take at most, when that is less than what any match may take.</param>
    /// <exception cref="CypherException">The expression does not parse, or takes too long.</exception>
    public static bool IsMatch(string text, string pattern, TimeSpan timeLeft)
    {
        // In steps, so that many rows share one compiled expression.
        var time = timeLeft >= LongestTime ? LongestTime : TimeStep * Math.Max(1, Math.Ceiling(timeLeft / TimeStep));
        try
        {
            return Compiled(pattern, time).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw ValueErrors.PatternTimeout(pattern, time);
        }
    }

    private static Regex Compiled(string pattern, TimeSpan time)
    {
        if (Cache.TryGetValue((pattern, time), out var regex))
        {
            return regex;
        }

        if (Cache.Count >= CacheSize)
        {
            Cache.Clear();
        }

        regex = Compile(pattern, time);
        Cache[(pattern, time)] = regex;
        return regex;
    }

    private static Regex Compile(string pattern, TimeSpan time)
    {
        string translated = $@"\A(?:{new RegexTranslator(pattern).Translate()})\z";
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, time);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, time);
        }
        catch (ArgumentException exception)
        {
            throw ValueErrors.InvalidPattern(pattern, exception.Message);
        }
    }
}

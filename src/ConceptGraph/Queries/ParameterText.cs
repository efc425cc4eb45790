using System.Globalization;
using System.Text.RegularExpressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Seed;

namespace ConceptGraph.Queries;

/// <summary>Reads the line of a parameter: <c>name type example – words</c>.</summary>
internal static partial class ParameterText
{
    public const string Dash = " – ";
    private static readonly string[] Types = ["text", "count", "date", "entity", "fact", "one-of"];

    /// <summary>The parameter, or null with what is wrong.</summary>
    public static QuestionParameter? Read(string text, out string? problem, out string? nearest)
    {
        nearest = null;
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            problem = "a parameter is a name, a type, an example and words on it";
            return null;
        }

        string type = match.Groups["type"].Value;
        string inner = match.Groups["inner"].Value;
        if (TypeOf(type, inner) is not { } known)
        {
            problem = $"'{type}' is no type of a parameter";
            nearest = NearestName.Find(type, Types);
            return null;
        }

        string given = match.Groups["example"].Value;
        var parameter = new QuestionParameter
        {
            Name = match.Groups["name"].Value,
            Type = known,
            Kind = known == QuestionParameterType.Entity && inner.Length > 0 ? inner : null,
            Choices = known == QuestionParameterType.Choice ? inner.Split('|') : [],
            Example = given,
            Description = match.Groups["words"].Value,
        };
        problem = Convert(parameter, given, out object? example, out nearest);
        return problem is null ? parameter with { Example = example! } : null;
    }

    /// <summary>What is wrong with a value; null, and the value as the statement takes it, when nothing is. Whether an entity exists is not checked here.</summary>
    public static string? Convert(QuestionParameter parameter, object? given, out object? value, out string? nearest)
    {
        nearest = null;
        value = given;
        if (parameter.Type == QuestionParameterType.Count)
        {
            if (given is string or sbyte or byte or short or ushort or int or uint or long
                && long.TryParse(System.Convert.ToString(given, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                && count > 0)
            {
                value = count;
                return null;
            }

            return $"'{parameter.Name}' is a whole number from 1, not {Show(given)}";
        }

        if (given is not string { Length: > 0 } text)
        {
            return $"'{parameter.Name}' is text, not {Show(given)}";
        }

        if (parameter.Type == QuestionParameterType.Date && !PartialDate.TryParse(text, out _))
        {
            return $"'{parameter.Name}' is a date such as 2013, 2013-07 or 2013-07-23, not {Show(given)}";
        }

        if (parameter.Type == QuestionParameterType.Choice && !parameter.Choices.Contains(text, StringComparer.Ordinal))
        {
            nearest = NearestName.Find(text, parameter.Choices);
            return $"'{parameter.Name}' is one of {string.Join(", ", parameter.Choices)}, not {Show(given)}";
        }

        return null;
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => $"a {value.GetType().Name}",
    };

    private static QuestionParameterType? TypeOf(string type, string inner) => (type, inner.Length > 0) switch
    {
        ("text", false) => QuestionParameterType.Text,
        ("count", false) => QuestionParameterType.Count,
        ("date", false) => QuestionParameterType.Date,
        ("entity", _) => QuestionParameterType.Entity,
        ("fact", false) => QuestionParameterType.Fact,
        ("one-of", true) => QuestionParameterType.Choice,
        _ => null,
    };

    [GeneratedRegex(
        @"^(?<name>[a-z]\w*) +(?<type>[a-z-]+)(\((?<inner>[\w|]+)\))? +(?<example>\S+) – (?<words>.+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}

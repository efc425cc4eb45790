using System.CommandLine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Seeder;

/// <summary>What is wrong with a command line, with the nearest verb or option that there is.</summary>
internal static class UsageMistake
{
    public static IEnumerable<string> Describe(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var token, ..])
        {
            return parsed.Errors.Select(mistake => mistake.Message).Distinct(StringComparer.Ordinal);
        }

        var root = parsed.RootCommandResult.Command;
        bool isOption = token.StartsWith('-');
        var known = isOption ? root.Options.Select(option => option.Name) : root.Subcommands.Select(verb => verb.Name);
        string hint = NearestName.Find(token, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return [$"Unknown {(isOption ? "option" : "verb")} '{token}'.{hint}"];
    }
}

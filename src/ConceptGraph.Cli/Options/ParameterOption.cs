using System.CommandLine;
using ConceptGraph.Cli.Errors;

namespace ConceptGraph.Cli.Options;

/// <summary><c>-P name=value</c>, which can be given more than once.</summary>
internal sealed class ParameterOption
{
    private readonly Option<string[]> option = new("--param", "-P")
    {
        Description = "Parameter of the statement. The value is JSON where it reads as JSON (10, true, [\"a\"], null), else text.",
        HelpName = "NAME=VALUE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command) => command.Options.Add(option);

    /// <summary>With values as a statement takes them; the last value of a name counts.</summary>
    /// <exception cref="CommandException">A text is not name=value.</exception>
    public Dictionary<string, object?> Of(ParseResult arguments) =>
        TextsOf(arguments).ToDictionary(pair => pair.Key, pair => ParameterText.Parse(pair.Value), StringComparer.Ordinal);

    /// <summary>With values as they were typed, for a question, which knows their types.</summary>
    /// <exception cref="CommandException">A text is not name=value.</exception>
    public Dictionary<string, string> TextsOf(ParseResult arguments)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string text in arguments.GetValue(option) ?? [])
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            string name = equals > 0 ? text[..equals].TrimStart('$') : "";
            if (name.Length == 0)
            {
                throw CommandException.NotAParameter(text);
            }

            parameters[name] = text[(equals + 1)..];
        }

        return parameters;
    }
}

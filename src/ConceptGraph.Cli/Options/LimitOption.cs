using System.CommandLine;
using System.Globalization;

namespace ConceptGraph.Cli.Options;

/// <summary><c>--limit NUMBER</c>: a whole number from 1.</summary>
internal sealed class LimitOption
{
    private readonly Option<int> option;

    public LimitOption(string what, int usual)
    {
        option = new Option<int>("--limit") { Description = $"How many {what} at most. Default: {usual}.", HelpName = "NUMBER", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit > 0))
            {
                result.AddError($"'--limit' is a whole number from 1, not '{token.Value}'.");
            }
        });
    }

    public void AddTo(Command command) => command.Options.Add(option);

    public int Of(ParseResult arguments) => arguments.GetValue(option);
}

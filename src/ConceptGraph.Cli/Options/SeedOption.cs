using System.CommandLine;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Seed;

namespace ConceptGraph.Cli.Options;

/// <summary><c>--seed FOLDER</c>, which can be given more than once; without it the nearest <c>graph-seed</c> upwards.</summary>
internal sealed class SeedOption
{
    private readonly Option<string[]> option = new("--seed")
    {
        Description = "Seed folder; give it again to lay another over it. Default: the nearest 'graph-seed' upwards.",
        HelpName = "FOLDER",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command) => command.Options.Add(option);

    /// <exception cref="CommandException">None was given and none is found.</exception>
    public IReadOnlyList<string> Folders(ParseResult arguments, Terminal terminal) =>
        arguments.GetValue(option) is { Length: > 0 } given
            ? [.. given.Select(folder => Shown(System.IO.Path.Combine(terminal.Directory, folder), terminal))]
            : [Shown(SeedFolder.Find(terminal.Directory) ?? throw CommandException.NoSeedFolder(terminal.Directory), terminal)];

    /// <summary>Relative to the current folder, so that messages show the path that a person would type.</summary>
    private static string Shown(string folder, Terminal terminal)
    {
        string relative = System.IO.Path.GetRelativePath(terminal.Directory, folder);
        return terminal.Directory == Environment.CurrentDirectory && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : folder;
    }
}

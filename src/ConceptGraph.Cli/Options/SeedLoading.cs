using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Cli.Options;

/// <summary>Reads a seed that has to be valid.</summary>
internal static class SeedLoading
{
    /// <exception cref="CommandException">It is invalid; every mistake has been told on the error stream.</exception>
    public static SeedGraph Load(IReadOnlyList<string> folders, Terminal terminal)
    {
        var load = SeedReader.Read(folders);
        return load.Graph ?? throw Tell(load, terminal);
    }

    /// <summary>Tells every mistake, with its line.</summary>
    public static CommandException Tell(SeedLoad load, Terminal terminal)
    {
        terminal.Error.Write(DiagnosticText.Render(load));
        return CommandException.InvalidSeed(load.Diagnostics.Count(diagnostic => diagnostic.Severity == SeedSeverity.Error));
    }
}

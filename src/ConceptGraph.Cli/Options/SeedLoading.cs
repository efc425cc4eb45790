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
        if (load.IsValid)
        {
            return load.Graph;
        }

        terminal.Error.Write(DiagnosticText.Render(load));
        throw CommandException.InvalidSeed(load.Diagnostics.Count(diagnostic => diagnostic.Severity == SeedSeverity.Error));
    }
}

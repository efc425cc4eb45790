using System.Globalization;

namespace ConceptGraph.Seed;

/// <summary>A seed that cannot be used.</summary>
public sealed class SeedException : Exception
{
    private SeedException(string message, IReadOnlyList<SeedDiagnostic> diagnostics, Exception? cause = null)
        : base(message, cause) => Diagnostics = diagnostics;

    /// <summary>All mistakes in the order of the files; empty when the seed could not be read at all.</summary>
    public IReadOnlyList<SeedDiagnostic> Diagnostics { get; }

    internal static SeedException Invalid(IReadOnlyList<SeedDiagnostic> diagnostics)
    {
        int errors = diagnostics.Count(diagnostic => diagnostic.Severity == SeedSeverity.Error);
        SeedDiagnostic first = diagnostics.First(diagnostic => diagnostic.Severity == SeedSeverity.Error);
        return new(string.Create(CultureInfo.InvariantCulture, $"The seed has {errors} error(s); the first: {first}"), diagnostics);
    }

    internal static SeedException FolderMissing(string folder) => new($"There is no seed folder '{folder}'.", []);

    internal static SeedException Unreadable(string file, Exception cause) => new($"'{file}' cannot be read: {cause.Message}", [], cause);

    internal static SeedException NotASeedFile(string file) => new($"'{file}' is no file of the seed format.", []);

    internal static SeedException UnknownTerm(string what, string value, string? nearest) =>
        new($"There is no {what} '{value}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?"), []);

    internal static SeedException MisspeltId(string id, string expected, string? nearest) =>
        new($"'{id}' is not {expected}." + (nearest is null ? "" : $" Did you mean '{nearest}'?"), []);

    internal static SeedException NotFound(string what, string id) => new($"The seed has no {what} '{id}'.", []);
}

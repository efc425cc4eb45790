using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Cli.Errors;

/// <summary>A command cannot do what was asked. Made only by its factories.</summary>
internal sealed class CommandException : Exception
{
    private CommandException(int exitCode, string message, string? hint = null)
        : base(message)
    {
        ExitCode = exitCode;
        Hint = hint;
    }

    public int ExitCode { get; }

    /// <summary>What to do next; null when there is nothing to add.</summary>
    public string? Hint { get; }

    public static CommandException NoSeedFolder(string directory) => new(
        ConceptGraph.ExitCode.Wrong,
        $"There is no folder 'graph-seed' in '{directory}' or above it.",
        "Name one with --seed FOLDER.");

    public static CommandException InvalidSeed(int errors) => new(
        ConceptGraph.ExitCode.Wrong,
        string.Create(CultureInfo.InvariantCulture, $"The seed has {errors} error{(errors == 1 ? "" : "s")}; nothing was loaded."),
        "Correct the lines above. 'conceptgraph validate' checks again.");

    public static CommandException Unknown(string what, string value, IEnumerable<string> known, string? hint = null) => new(
        ConceptGraph.ExitCode.Wrong,
        $"There is no {what} '{value}'.",
        NearestName.Find(value, known) is { } nearest ? $"Did you mean '{nearest}'?" : hint);

    public static CommandException NothingFound(string text) => new(
        ConceptGraph.ExitCode.Wrong, $"Nothing in the graph is called '{text}', or nearly so.", "See 'conceptgraph list entities'.");

    public static CommandException NoPath(string from, string to) => new(
        ConceptGraph.ExitCode.Wrong, $"No chain of at most 12 facts leads from '{from}' to '{to}'.");

    public static CommandException NotAParameter(string text) => new(
        ConceptGraph.ExitCode.Usage,
        $"'{text}' is no parameter.",
        "Write it as name=value, for instance -P id=facebook or -P limit=10.");

    public static CommandException StrayArgument(string token, string? nearest, IReadOnlyList<string> parameters) => new(
        ConceptGraph.ExitCode.Usage,
        $"'{token}' is not understood.",
        nearest is null ? (parameters.Count == 0 ? "The question has no parameters." : $"The question has: {string.Join(", ", parameters)}.") : $"Did you mean '{nearest}'?");

    public static CommandException MissingValue(string option) => new(ConceptGraph.ExitCode.Usage, $"A value is missing after '{option}'.");

    public static CommandException SameEntity(string id) => new(
        ConceptGraph.ExitCode.Wrong, $"Both ends of the path are '{id}'.", "Name two entities.");

    public static CommandException UnreadableFile(string file, string why) => new(ConceptGraph.ExitCode.Wrong, $"'{file}' cannot be read: {why}");

    public static CommandException UnwritableFile(string file, string why) => new(ConceptGraph.ExitCode.Wrong, $"'{file}' cannot be written: {why}");

    public static CommandException FolderInUse(string folder) => new(
        ConceptGraph.ExitCode.Wrong, $"'{folder}' is there already and not empty.", "Name a folder that is not there yet.");

    public static CommandException NotInSeed(string file) => new(
        ConceptGraph.ExitCode.Wrong,
        $"'{file}' is no file of a seed folder.",
        "A seed folder holds dataset.yaml, ontology.yaml, sources.yaml, articles.yaml and topics/*.yaml.");
}

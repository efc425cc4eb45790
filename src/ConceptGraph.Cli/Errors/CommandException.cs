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
        Errors.ExitCode.WrongInput,
        $"There is no folder 'graph-seed' in '{directory}' or above it.",
        "Name one with --seed FOLDER.");

    public static CommandException InvalidSeed(int errors) => new(
        Errors.ExitCode.WrongInput,
        string.Create(CultureInfo.InvariantCulture, $"The seed has {errors} error{(errors == 1 ? "" : "s")}; nothing was loaded."),
        "Correct the lines above. 'conceptgraph validate' checks again.");

    public static CommandException Unknown(string what, string value, IEnumerable<string> known, string? hint = null) => new(
        Errors.ExitCode.WrongInput,
        $"There is no {what} '{value}'.",
        NearestName.Find(value, known) is { } nearest ? $"Did you mean '{nearest}'?" : hint);

    public static CommandException UnknownEntity(string text, string? nearest) => new(
        Errors.ExitCode.WrongInput,
        $"Nothing in the graph is called '{text}'.",
        nearest is null ? $"Look for a part of it: conceptgraph search \"{text}\"" : $"Did you mean '{nearest}'?");

    public static CommandException Ambiguous(string text, IEnumerable<string> candidates) => new(
        Errors.ExitCode.WrongInput,
        $"'{text}' can mean more than one thing:\n{string.Join('\n', candidates.Select(candidate => "  " + candidate))}",
        "Use the id, which stands first.");

    public static CommandException NotAParameter(string text) => new(
        Errors.ExitCode.WrongUsage,
        $"'{text}' is no parameter.",
        "Write it as name=value, for instance -P id=facebook or -P limit=10.");

    public static CommandException StrayArgument(string token, string? nearest) => new(
        Errors.ExitCode.WrongUsage,
        $"'{token}' is not understood.",
        nearest is null ? "Parameters of a question are written as --name value." : $"Did you mean '{nearest}'?");

    public static CommandException MissingValue(string option) => new(Errors.ExitCode.WrongUsage, $"A value is missing after '{option}'.");

    public static CommandException NotAFormat(string format, string verb) => new(
        Errors.ExitCode.WrongUsage, $"'{verb}' has no format '{format}'.");

    public static CommandException SameEntity(string id) => new(
        Errors.ExitCode.WrongInput, $"Both ends of the path are '{id}'.", "Name two entities.");

    public static CommandException UnreadableFile(string file, string why) => new(Errors.ExitCode.WrongInput, $"'{file}' cannot be read: {why}");

    public static CommandException UnwritableFile(string file, string why) => new(Errors.ExitCode.WrongInput, $"'{file}' cannot be written: {why}");

    public static CommandException NotInSeed(string file) => new(
        Errors.ExitCode.WrongInput,
        $"'{file}' is no file of a seed folder.",
        "A seed folder holds dataset.yaml, ontology.yaml, sources.yaml, articles.yaml and topics/*.yaml.");
}

using System.CommandLine;
using System.Globalization;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Cli.Commands;

/// <summary>Checks a seed and its lessons and tells all mistakes at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var seed = new SeedOption();
        var format = new Option<string>("--format")
        {
            Description = "text (default), json, or sarif for editors and code hosts.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var verb = new Verb(
            "validate",
            "Check the seed and its lessons: every mistake with its place, the rule, and what was expected. Exit code 1 when there is one.",
            "conceptgraph validate",
            "conceptgraph validate --seed graph-seed --seed my-facts",
            "conceptgraph validate --format sarif > seed.sarif");
        seed.AddTo(verb);
        verb.Options.Add(format);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            var load = await SeedValidator.ValidateAsync(seed.Folders(arguments, terminal), cancellationToken).ConfigureAwait(false);
            terminal.Output.Write(arguments.GetValue(format) switch
            {
                "json" => DiagnosticJson.Render(load),
                "sarif" => DiagnosticSarif.Render(load, SeedValidator.Rules),
                _ => Text(load),
            });
            return load.IsValid ? ExitCode.Done : ExitCode.Wrong;
        });
        return verb;
    }

    private static string Text(SeedLoad load) => load.Graph is { } graph
        ? DiagnosticText.Render(load) + string.Create(
            CultureInfo.InvariantCulture,
            $"The seed is valid: {graph.Entities.Count} entities, {graph.Relations.Count} relations, {graph.Measurements.Count} measurements, {graph.Sources.Count} sources.\n")
        : DiagnosticText.Render(load);
}

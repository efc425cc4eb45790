using System.Text.Json;
using System.Text.Json.Nodes;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Seed.Diagnostics;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS), for code scanning and editors.</summary>
public static class DiagnosticSarif
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>One run with one result a diagnostic. Columns count UTF-16 code units.</summary>
    /// <param name="load">What to tell.</param>
    /// <param name="rules">All rules that were checked.</param>
    public static string Render(SeedLoad load, IReadOnlyList<SeedRule> rules)
    {
        JsonObject log = new()
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. load.Diagnostics.Select(diagnostic => Result(diagnostic, rules))]),
            }),
        };
        return log.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Driver(IReadOnlyList<SeedRule> rules) => new()
    {
        ["name"] = "conceptgraph",
        ["version"] = typeof(DiagnosticSarif).Assembly.GetName().Version?.ToString(3),
        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
    };

    private static JsonNode Rule(SeedRule rule) => new JsonObject
    {
        ["id"] = rule.Code,
        ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
        ["fullDescription"] = new JsonObject { ["text"] = rule.Explanation },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
    };

    private static JsonNode Result(SeedDiagnostic diagnostic, IReadOnlyList<SeedRule> rules) => new JsonObject
    {
        ["ruleId"] = diagnostic.Code,
        ["ruleIndex"] = rules.TakeWhile(rule => rule.Code != diagnostic.Code).Count(),
        ["level"] = Level(diagnostic.Severity),
        ["message"] = new JsonObject { ["text"] = Message(diagnostic) },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(diagnostic.Span.File) },
                ["region"] = Region(diagnostic.Span),
            },
        }),
    };

    private static JsonObject Region(SourceSpan span)
    {
        JsonObject region = new() { ["startLine"] = span.Line, ["startColumn"] = span.Column };
        if (span.Length > 0)
        {
            region["endColumn"] = span.Column + span.Length;
        }

        return region;
    }

    private static string Message(SeedDiagnostic diagnostic)
    {
        string found = diagnostic.Found is null ? "" : $" '{diagnostic.Found}'";
        string expected = diagnostic.Expected is null ? "" : $"; expected {diagnostic.Expected}";
        string nearest = diagnostic.Nearest is null ? "" : $"; did you mean '{diagnostic.Nearest}'?";
        string hint = diagnostic.Hint is null ? "" : $" {diagnostic.Hint}";
        return $"{diagnostic.Message}{found}{expected}{nearest}{hint}";
    }

    private static string Level(SeedSeverity severity) => severity == SeedSeverity.Error ? "error" : "warning";

    private static string UriOf(string file) =>
        file.StartsWith('/') ? new Uri(file).AbsoluteUri : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConceptGraph.Seed.Diagnostics;

/// <summary>Diagnostics for programs.</summary>
public static class DiagnosticJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>
    /// <c>{valid, errors, warnings, diagnostics: [{code, severity, file, line, column, length, message, found, expected, nearest, hint}]}</c>;
    /// what is null is left out.
    /// </summary>
    public static string Render(SeedLoad load)
    {
        int errors = load.Diagnostics.Count(diagnostic => diagnostic.Severity == SeedSeverity.Error);
        JsonObject root = new()
        {
            ["valid"] = load.IsValid,
            ["errors"] = errors,
            ["warnings"] = load.Diagnostics.Count - errors,
            ["diagnostics"] = new JsonArray([.. load.Diagnostics.Select(Diagnostic)]),
        };
        return root.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Diagnostic(SeedDiagnostic diagnostic)
    {
        JsonObject item = new()
        {
            ["code"] = diagnostic.Code,
            ["severity"] = diagnostic.Severity == SeedSeverity.Error ? "error" : "warning",
            ["file"] = diagnostic.Span.File,
            ["line"] = diagnostic.Span.Line,
            ["column"] = diagnostic.Span.Column,
            ["length"] = diagnostic.Span.Length,
            ["message"] = diagnostic.Message,
        };
        AddUnlessNull(item, "found", diagnostic.Found);
        AddUnlessNull(item, "expected", diagnostic.Expected);
        AddUnlessNull(item, "nearest", diagnostic.Nearest);
        AddUnlessNull(item, "hint", diagnostic.Hint);
        return item;
    }

    private static void AddUnlessNull(JsonObject item, string key, string? value)
    {
        if (value is not null)
        {
            item[key] = value;
        }
    }
}

using System.Globalization;
using System.Text;

namespace ConceptGraph.Seed.Diagnostics;

/// <summary>Diagnostics for people: the place, the line, a caret under the value, and what to do.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 120;

    /// <summary>One block a diagnostic, then a count; lines end in LF. Control characters of the data are not passed on.</summary>
    public static string Render(SeedLoad load)
    {
        StringBuilder text = new();
        foreach (SeedDiagnostic diagnostic in load.Diagnostics)
        {
            Append(text, diagnostic, load.LineAt(diagnostic.Span));
            text.Append('\n');
        }

        int errors = load.Diagnostics.Count(diagnostic => diagnostic.Severity == SeedSeverity.Error);
        int warnings = load.Diagnostics.Count - errors;
        return text.Append(Count(errors, "error")).Append(", ").Append(Count(warnings, "warning")).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, SeedDiagnostic diagnostic, string? line)
    {
        string severity = diagnostic.Severity == SeedSeverity.Error ? "error" : "warning";
        text.Append(Printable(diagnostic.Span.ToString())).Append(": ").Append(severity).Append(' ').Append(diagnostic.Code)
            .Append(": ").Append(Printable(diagnostic.Message)).Append('\n');
        if (line is not null)
        {
            AppendLine(text, diagnostic.Span, line);
        }

        AppendDetail(text, "found", diagnostic.Found);
        AppendDetail(text, "expected", diagnostic.Expected);
        AppendDetail(text, "did you mean", diagnostic.Nearest is null ? null : diagnostic.Nearest + "?");
        AppendDetail(text, "hint", diagnostic.Hint);
    }

    private static void AppendLine(StringBuilder text, SourceSpan span, string line)
    {
        int column = Math.Clamp(span.Column - 1, 0, line.Length);
        int start = column < WidestLine ? 0 : column - (WidestLine / 2);
        string shown = Printable(line.Substring(start, Math.Min(WidestLine, line.Length - start)));
        int length = Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - (column - start)));
        string number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append(number).Append(" | ").Append(shown).Append('\n')
            .Append(' ', number.Length).Append(" | ").Append(' ', column - start).Append('^', length).Append('\n');
    }

    private static void AppendDetail(StringBuilder text, string label, string? value)
    {
        if (value is not null)
        {
            text.Append("        ").Append(label).Append(": ").Append(Printable(value)).Append('\n');
        }
    }

    private static string Printable(string value) => string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}

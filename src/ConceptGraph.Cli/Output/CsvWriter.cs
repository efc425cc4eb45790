namespace ConceptGraph.Cli.Output;

/// <summary>
/// RFC 4180: commas, CRLF, quotes doubled. A text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises;
/// null is an empty field, the empty text a quoted one.
/// </summary>
internal sealed class CsvWriter(TextWriter output) : RowWriter
{
    /// <summary>The full-width forms start a formula as well where East Asian input is common.</summary>
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public override void Begin(IReadOnlyList<string> columns) => WriteLine(columns.Select(Text));

    public override void Write(IReadOnlyList<object?> values) => WriteLine(values.Select(Field));

    public override void End()
    {
    }

    private static string Field(object? value) => value switch
    {
        null => "",
        long or double or bool => CellText.Of(value),
        _ => Text(CellText.Of(value)),
    };

    private static string Text(string text)
    {
        bool isFormula = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);
        string safe = isFormula ? "'" + text : text;
        bool needsQuotes = isFormula || text.Length == 0 || text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
        return needsQuotes ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    private void WriteLine(IEnumerable<string> fields)
    {
        output.Write(string.Join(',', fields));
        output.Write("\r\n");
    }
}

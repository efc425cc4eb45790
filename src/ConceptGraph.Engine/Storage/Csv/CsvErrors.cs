using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>Errors in files of separated values. The message begins with <c>file:line:column</c>.</summary>
internal static class CsvErrors
{
    private const string Code = "Neo.ClientError.Statement.ExternalResourceFailed";

    public static CypherException At(string source, int line, int column, string message, string? hint = null) =>
        new(ErrorPhase.Runtime, Code, "InvalidCsv", string.Create(CultureInfo.InvariantCulture, $"{source}:{line}:{column}: {message}"), hint: hint);

    public static CypherException RecordTooLong(string source, int line, int limit) =>
        At(source, line, 1, string.Create(CultureInfo.InvariantCulture, $"A record is longer than {limit} bytes."), "A quote that is never closed makes the rest of a file one record.");

    public static CypherException NoHeader(string source) =>
        At(source, 1, 1, "The file has no header.", "The first line names the columns, for instance id:ID,name,:LABEL.");
}

using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>
/// Headers as <c>neo4j-admin database import</c> reads them: <c>name:type</c>, <c>id:ID(Group){id-type:long}</c>, <c>:LABEL</c>, <c>:START_ID(Group)</c>,
/// <c>:END_ID(Group)</c>, <c>:TYPE</c>, <c>:IGNORE</c>; <c>[]</c> behind a type makes it a list.
/// </summary>
internal static class CsvHeader
{
    /// <summary>Reads the header of a file.</summary>
    /// <exception cref="CypherException">There is none, or a column of it is not understood.</exception>
    public static CsvColumn[] Read(CsvReader reader, IReadOnlyDictionary<string, string>? mapping)
    {
        if (!reader.Read())
        {
            throw CsvErrors.NoHeader(reader.Name);
        }

        var columns = new CsvColumn[reader.Fields.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            string text = Encoding.UTF8.GetString(reader.Fields[i]);
            columns[i] = Parse(mapping?.GetValueOrDefault(text) ?? text)
                ?? throw reader.Fields.Error(reader.Name, i, $"The column '{text}' has a type that is not known.");
        }

        return columns;
    }

    private static CsvColumn? Parse(string text)
    {
        int colon = text.LastIndexOf(':', text.IndexOf('{', StringComparison.Ordinal) is var brace and > 0 ? brace : text.Length - 1);
        if (colon < 0)
        {
            return new CsvColumn(CsvColumnRole.Property, text, "", CsvType.String, IsArray: false);
        }

        string name = text[..colon];
        string type = Cut(text[(colon + 1)..], '{', '}', out string option);
        type = Cut(type, '(', ')', out string group);
        if (RoleOf(type) is { } role)
        {
            var idType = option.Contains("long", StringComparison.OrdinalIgnoreCase) || option.Contains("int", StringComparison.OrdinalIgnoreCase) ? CsvType.Integer : CsvType.String;
            return new CsvColumn(role, name, group, idType, IsArray: false);
        }

        bool isArray = type.EndsWith("[]", StringComparison.Ordinal);
        return TypeOf(isArray ? type[..^2] : type) is { } known ? new CsvColumn(CsvColumnRole.Property, name, "", known, isArray) : null;
    }

    private static string Cut(string text, char open, char close, out string inside)
    {
        int start = text.IndexOf(open, StringComparison.Ordinal);
        inside = start >= 0 && text[^1] == close ? text[(start + 1)..^1] : "";
        return start >= 0 ? text[..start] : text;
    }

    private static CsvColumnRole? RoleOf(string type) => type.ToUpperInvariant() switch
    {
        "ID" => CsvColumnRole.Id,
        "LABEL" => CsvColumnRole.Label,
        "START_ID" => CsvColumnRole.Start,
        "END_ID" => CsvColumnRole.End,
        "TYPE" => CsvColumnRole.Type,
        "IGNORE" => CsvColumnRole.Ignored,
        _ => null,
    };

    private static CsvType? TypeOf(string type) => type.ToUpperInvariant() switch
    {
        "STRING" or "" => CsvType.String,
        "INT" or "LONG" or "SHORT" or "BYTE" => CsvType.Integer,
        "FLOAT" or "DOUBLE" => CsvType.Float,
        "BOOLEAN" => CsvType.Boolean,
        "CHAR" => CsvType.Char,
        "DATE" => CsvType.Date,
        "LOCALTIME" => CsvType.LocalTime,
        "TIME" => CsvType.Time,
        "LOCALDATETIME" => CsvType.LocalDateTime,
        "DATETIME" => CsvType.DateTime,
        "DURATION" => CsvType.Duration,
        "POINT" => CsvType.Point,
        _ => null,
    };
}

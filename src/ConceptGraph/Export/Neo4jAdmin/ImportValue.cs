using System.Globalization;

namespace ConceptGraph.Export.Neo4jAdmin;

/// <summary>Values as the import tool reads them.</summary>
internal static class ImportValue
{
    /// <summary>Parts a list; a character that no text of a seed has.</summary>
    public const char ArrayDelimiter = '\u001F';

    /// <summary>The delimiter as the command line takes it.</summary>
    public const string ArrayDelimiterArgument = "U+001F";

    /// <summary>Stands for the only item of a list that is empty text, which the files cannot tell from no list; put right after the import.</summary>
    public const string OnlyEmptyText = "\u001E";

    public static bool IsOnlyEmptyText(object value) => value is IReadOnlyList<string> { Count: 1 } texts && texts[0].Length == 0;

    public static string TypeOf(object value) => value switch
    {
        string => "string",
        long or int => "long",
        double => "double",
        bool => "boolean",
        IEnumerable<string> => "string[]",
        _ => throw new NotSupportedException($"A property holds a {value.GetType().Name}."),
    };

    public static string Write(object value) => value switch
    {
        string text => Quote(text),
        _ when IsOnlyEmptyText(value) => Quote(OnlyEmptyText),
        IEnumerable<string> texts => Quote(string.Join(ArrayDelimiter, texts)),
        bool boolean => boolean ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public static string Quote(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}

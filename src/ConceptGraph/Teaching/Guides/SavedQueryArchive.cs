using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ConceptGraph.Teaching.Guides;

/// <summary>
/// Writes the archive that one drops on Neo4j Browser's window. The first line of a file is its title and sorts the list; folders become folders. Example
/// values stand in the statement, so that it runs at once; comments above it show how to set them with <c>:param</c> instead.
/// </summary>
internal static partial class SavedQueryArchive
{
    /// <summary>The earliest time that the format knows, so that the same queries give the same bytes.</summary>
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyList<SavedQuery> queries, Language language)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var group in queries.GroupBy(query => query.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                int number = 0;
                foreach (SavedQuery query in group.OrderBy(query => query.Id, StringComparer.Ordinal))
                {
                    number++;
                    ZipArchiveEntry entry = archive.CreateEntry($"{group.Key}/{number:00} {query.Id}.cypher", CompressionLevel.NoCompression);
                    entry.LastWriteTime = Timestamp;
                    using Stream content = entry.Open();
                    content.Write(Encoding.UTF8.GetBytes(Text(query, number, language)));
                }
            }
        }

        return bytes.ToArray();
    }

    private static string Text(SavedQuery query, int number, Language language)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"// {number:00} {query.Question[language]}\n");
        foreach (var (name, value) in query.Examples)
        {
            text.Append(CultureInfo.InvariantCulture, $"// :param {name} => {Literal(value)}\n");
        }

        var values = query.Examples.ToDictionary(example => example.Key, example => Literal(example.Value), StringComparer.Ordinal);
        string statement = Parameter().Replace(query.Statement, match =>
            match.Groups["name"] is { Success: true } name && values.TryGetValue(name.Value, out string? literal) ? literal : match.Value);
        return text.Append(statement.TrimEnd()).Append('\n').ToString();
    }

    private static string Literal(object value) => value switch
    {
        string text => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A parameter of the type {value.GetType().Name} cannot be written into a statement.", nameof(value)),
    };

    /// <summary>A parameter, or a text, name or comment in which a dollar sign means nothing.</summary>
    [GeneratedRegex(
        @"'(\\.|[^'\\])*'|""(\\.|[^""\\])*""|`[^`]*`|//[^\n]*|\$(?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}

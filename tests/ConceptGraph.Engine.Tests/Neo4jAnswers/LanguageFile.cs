using ConceptGraph.Engine.Tests.Differential;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>
/// A text of queries, each followed by what Neo4j gave, indented: the columns behind a colon, the rows in any order, counters behind a plus, or an error behind an exclamation mark.
/// </summary>
internal sealed class LanguageFile(string path)
{
    private const string Indent = "    ";

    /// <summary>Where the files are.</summary>
    public static string Folder => Path.Combine(Answer.Folder, "language");

    /// <summary>The graph that the queries run on.</summary>
    public static string Graph => File.ReadAllText(Path.Combine(Folder, "graph.cypher"));

    public static IEnumerable<LanguageFile> All => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new LanguageFile(path));

    /// <summary>The name without folder and ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(path);

    /// <summary>The queries with the lines that follow them.</summary>
    public IEnumerable<(string Query, string Expected)> Entries
    {
        get
        {
            string[] lines = File.ReadAllLines(path);
            for (int i = 0; i < lines.Length; i++)
            {
                if (IsQuery(lines[i]))
                {
                    yield return (lines[i], string.Join('\n', lines.Skip(i + 1).TakeWhile(l => l.StartsWith(Indent, StringComparison.Ordinal))));
                }
            }
        }
    }

    /// <summary>An outcome as the file writes it.</summary>
    public static string Write(Outcome outcome)
    {
        IEnumerable<string> lines = outcome.Error is { } code
            ? ["! " + code]
            : [": " + string.Join(", ", outcome.Columns), .. outcome.Rows.Order(StringComparer.Ordinal), .. outcome.Counters.Length > 0 ? new[] { "+ " + outcome.Counters } : []];
        return string.Join('\n', lines.Select(line => Indent + line.ReplaceLineEndings("\\n")));
    }

    /// <summary>Replaces what follows each query.</summary>
    public async Task RecordAsync(Func<string, Task<Outcome>> run)
    {
        var lines = new List<string>();
        foreach (string line in File.ReadAllLines(path).Where(l => !l.StartsWith(Indent, StringComparison.Ordinal)))
        {
            lines.Add(line);
            if (IsQuery(line))
            {
                lines.Add(Write(await run(line)));
            }
        }

        await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n");
    }

    private static bool IsQuery(string line) => line.Length > 0 && !line.StartsWith(Indent, StringComparison.Ordinal) && !line.StartsWith('#');
}

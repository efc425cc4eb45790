namespace ConceptGraph.Tests.Reading;

/// <summary>Rows of a tab-separated file of the shared folder, by column name. A field in quotes has its quotes doubled.</summary>
internal static class TsvTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        string[][] lines = [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t'))];
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => Unquoted(pair.Second), StringComparer.Ordinal))];
    }

    private static string Unquoted(string cell) =>
        cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}

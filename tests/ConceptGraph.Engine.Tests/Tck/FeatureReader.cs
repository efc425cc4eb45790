namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>Reads the part of Gherkin that the TCK uses: scenarios, outlines with examples, backgrounds, texts in triple quotes and tables.</summary>
internal sealed class FeatureReader
{
    private static readonly string[] Keywords = ["Given ", "And ", "When ", "Then ", "But "];

    private readonly string[] lines;
    private readonly string path;
    private int position;

    private FeatureReader(string path, string[] lines)
    {
        this.path = path;
        this.lines = lines;
    }

    public static IEnumerable<Scenario> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => new FeatureReader(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllLines(file)).Read());

    private List<Scenario> Read()
    {
        var scenarios = new List<Scenario>();
        IReadOnlyList<Step> background = [];
        while (position < lines.Length)
        {
            string line = lines[position++].Trim();
            if (line.StartsWith("Background:", StringComparison.Ordinal))
            {
                background = ReadSteps();
            }
            else if (line.StartsWith("Scenario:", StringComparison.Ordinal))
            {
                scenarios.Add(new Scenario(path, line["Scenario:".Length..].Trim(), 0, [.. background, .. ReadSteps()]));
            }
            else if (line.StartsWith("Scenario Outline:", StringComparison.Ordinal))
            {
                scenarios.AddRange(ReadOutline(line["Scenario Outline:".Length..].Trim(), background));
            }
        }

        return scenarios;
    }

    private List<Scenario> ReadOutline(string title, IReadOnlyList<Step> background)
    {
        Step[] steps = [.. background, .. ReadSteps()];
        var scenarios = new List<Scenario>();
        while (position < lines.Length && lines[position].Trim().StartsWith("Examples:", StringComparison.Ordinal))
        {
            position++;
            var table = ReadTable();
            foreach (var row in table.Skip(1))
            {
                string Fill(string text)
                {
                    for (int i = 0; i < row.Count; i++)
                    {
                        text = text.Replace($"<{table[0][i]}>", row[i], StringComparison.Ordinal);
                    }

                    return text;
                }

                scenarios.Add(new Scenario(path, title, scenarios.Count + 1, [.. steps.Select(s => new Step(
                    Fill(s.Text),
                    s.Document is null ? null : Fill(s.Document),
                    [.. s.Table.Select(r => (IReadOnlyList<string>)[.. r.Select(Fill)])]))]));
            }
        }

        return scenarios;
    }

    private List<Step> ReadSteps()
    {
        var steps = new List<Step>();
        while (position < lines.Length)
        {
            SkipBlank();
            if (position == lines.Length)
            {
                break;
            }

            string line = lines[position].Trim();
            string? keyword = Array.Find(Keywords, k => line.StartsWith(k, StringComparison.Ordinal));
            if (keyword is null)
            {
                break;
            }

            position++;
            string? document = ReadDocument();
            steps.Add(new Step(line[keyword.Length..].Trim(), document, document is null ? ReadTable() : []));
        }

        return steps;
    }

    private string? ReadDocument()
    {
        if (position == lines.Length || !lines[position].Trim().StartsWith("\"\"\"", StringComparison.Ordinal))
        {
            return null;
        }

        int indent = lines[position].Length - lines[position].TrimStart().Length;
        var text = new List<string>();
        for (position++; !lines[position].Trim().StartsWith("\"\"\"", StringComparison.Ordinal); position++)
        {
            string line = lines[position];
            text.Add(line.Length - line.TrimStart().Length >= indent ? line[indent..] : line.TrimStart());
        }

        position++;
        return string.Join('\n', text);
    }

    private List<IReadOnlyList<string>> ReadTable()
    {
        var rows = new List<IReadOnlyList<string>>();
        while (true)
        {
            SkipBlank();
            if (position == lines.Length || !lines[position].TrimStart().StartsWith('|'))
            {
                return rows;
            }

            rows.Add(Cells(lines[position++].Trim()));
        }
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '|' or '\\' or 'n')
            {
                i++;
                cell.Append(line[i] == 'n' ? "\n" : line[i].ToString());
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return cells;
    }

    private void SkipBlank()
    {
        while (position < lines.Length && (lines[position].Trim().Length == 0 || lines[position].TrimStart().StartsWith('#')))
        {
            position++;
        }
    }
}

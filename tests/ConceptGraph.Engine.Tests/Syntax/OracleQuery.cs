using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>A query of which it is known whether it is refused at compile time, and for what.</summary>
internal sealed partial record OracleQuery(string Source, string Text, string? SyntaxError)
{
    public static IEnumerable<OracleQuery> OfNeo4j(string shared)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(shared, "neo4j-answers", "answers"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file))
            {
                using JsonDocument record = JsonDocument.Parse(line);
                JsonElement root = record.RootElement;
                string? error = root.TryGetProperty("error", out JsonElement found) ? found.GetProperty("message").GetString() : null;
                string id = root.GetProperty("id").GetString()!;
                yield return new OracleQuery(id, root.GetProperty("query").GetString()!, error);
            }
        }
    }

    public static IEnumerable<OracleQuery> OfTck(string shared)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(shared, "tck", "features"), "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (string scenario in ScenarioStart().Split(File.ReadAllText(file)).Skip(1))
            {
                foreach (OracleQuery query in OfScenario(Path.GetFileName(file), scenario))
                {
                    yield return query;
                }
            }
        }
    }

    private static IEnumerable<OracleQuery> OfScenario(string file, string scenario)
    {
        string source = $"{file}: {scenario[..scenario.IndexOf('\n', StringComparison.Ordinal)].Trim()}";
        Match error = CompileTimeError().Match(scenario);
        foreach (Match step in Step().Matches(scenario))
        {
            string text = Unindent(step.Groups["text"].Value);
            bool isTested = step.Groups["step"].ValueSpan is "executing query";
            foreach (string filled in Fill(text, scenario))
            {
                yield return new OracleQuery(source, filled, isTested && error.Success ? error.Groups["detail"].Value : null);
            }
        }
    }

    /// <summary>The text once for each row of each table of examples.</summary>
    private static IEnumerable<string> Fill(string text, string scenario)
    {
        int examples = scenario.IndexOf("Examples:", StringComparison.Ordinal);
        if (examples < 0)
        {
            yield return text;
            yield break;
        }

        string[]? header = null;
        foreach (string line in scenario[examples..].Split('\n').Select(line => line.Trim()))
        {
            if (!line.StartsWith('|'))
            {
                header = line.StartsWith("Examples", StringComparison.Ordinal) ? null : header;
                continue;
            }

            string[] cells = [.. CellBorder().Split(line)[1..^1].Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))];
            if (header is null)
            {
                header = cells;
                continue;
            }

            yield return header.Zip(cells).Aggregate(text, (filled, pair) => filled.Replace($"<{pair.First}>", pair.Second, StringComparison.Ordinal));
        }
    }

    private static string Unindent(string text)
    {
        string[] lines = text.Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line.TrimStart())).Trim('\n');
    }

    [GeneratedRegex(@"^\s*Scenario(?: Outline)?:", RegexOptions.Multiline, 60_000)]
    private static partial Regex ScenarioStart();

    [GeneratedRegex(@"(?<step>having executed|executing query|executing control query):\s*\n\s*""""""\n(?<text>.*?)\n?\s*""""""", RegexOptions.Singleline, 60_000)]
    private static partial Regex Step();

    [GeneratedRegex(@"Then a (?:\w+) should be raised at compile time: (?<detail>\w+)", RegexOptions.None, 60_000)]
    private static partial Regex CompileTimeError();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 60_000)]
    private static partial Regex CellBorder();
}

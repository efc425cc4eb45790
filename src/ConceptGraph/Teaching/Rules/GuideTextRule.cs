using System.Text.RegularExpressions;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Yaml;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

/// <summary>Neo4j Browser takes <c>onx =</c> for an event handler and deletes it from a guide; of several statements it draws none.</summary>
internal sealed partial class GuideTextRule() : SeedRule(
    "CG0713", "Text that Neo4j Browser damages", "A query is one statement without a semicolon, and nothing named on… stands before an equals sign.")
{
    public void Check(IReadOnlyList<AdocCode> queries, IReadOnlyDictionary<string, SourceText> texts, SeedReport report)
    {
        foreach (AdocCode query in queries)
        {
            if (query.Text.IndexOf(';', StringComparison.Ordinal) is >= 0 and var semicolon)
            {
                report.Add(this, query.At(semicolon, 1), "a semicolon in a query", ";", "one statement without it");
            }
        }

        foreach (var (file, text) in texts)
        {
            for (int line = 1; line <= text.LineCount; line++)
            {
                foreach (Group name in EventHandler().Matches(text.Line(line)!).Select(match => match.Groups["name"]))
                {
                    SourceSpan place = new(file, line, name.Index + 1, name.Length);
                    report.Add(this, place, "Neo4j Browser would delete this", name.Value, "another name", hint: "Choose a name that does not begin with 'on'.");
                }
            }
        }
    }

    [GeneratedRegex(@"(^|[\s'""/])(?<name>on[\w.]*\s*=)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EventHandler();
}

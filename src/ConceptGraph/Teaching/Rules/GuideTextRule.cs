using System.Text.RegularExpressions;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Teaching.Rules;

/// <summary>Neo4j Browser takes <c>onx =</c> for an event handler and deletes it from a guide; of several statements it draws none.</summary>
internal sealed partial class GuideTextRule() : SeedRule(
    "CG0713", "Text that Neo4j Browser damages", "A query is one statement without a semicolon, and nothing named on… stands before an equals sign.")
{
    public void Check(IReadOnlyList<Lesson> lessons, SeedReport report)
    {
        foreach (LessonStep step in lessons.SelectMany(lesson => lesson.Steps))
        {
            if (step.Query.Contains(';', StringComparison.Ordinal))
            {
                report.Add(this, step.QuerySpan, "a semicolon in a query", ";", "one statement without it");
            }

            foreach (string text in Texts(step))
            {
                if (EventHandler().Match(text) is { Success: true } match)
                {
                    report.Add(this, step.QuerySpan, "Neo4j Browser would delete this", match.Value.Trim(), "another name", hint: "Choose a name that does not begin with 'on'.");
                }
            }
        }
    }

    private static IEnumerable<string> Texts(LessonStep step) =>
        [step.Query, .. Languages.All.SelectMany(language => new[] { step.Say[language], step.See[language], step.Ask[language] })];

    [GeneratedRegex(@"(^|[\s'""/])on[\w.]*\s*=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EventHandler();
}

using System.Globalization;
using System.Text;

namespace ConceptGraph.Queries;

/// <summary>The page <c>docs/questions.md</c>: every question in both languages, with all ways to ask it.</summary>
internal static class QuestionsPage
{
    public static string Of(QuestionCatalogue catalogue)
    {
        var page = new StringBuilder();
        Line(page, $"# Questions");
        Line(page);
        Line(page, $"Generated from `graph-seed/queries`; a test fails when it is stale. There are {catalogue.Questions.Count} questions.");
        Line(page, $"Every statement reads only, takes its values as parameters, and runs on the embedded engine and on a plain Neo4j 5.26 Community.");
        foreach (var group in catalogue.Questions.GroupBy(question => question.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Line(page);
            Line(page, $"## {Title(group.Key)}");
            Line(page);
            Line(page, $"| Question | Level | Id |");
            Line(page, $"|---|---|---|");
            foreach (var question in group)
            {
                Line(page, $"| {Cell(question.Text)} | {Level(question)} | [{question.Id}](#{question.Id}) |");
            }

            foreach (var question in group)
            {
                Write(page, question);
            }
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, Question question)
    {
        Line(page);
        Line(page, $"### {question.Id}");
        Line(page);
        Line(page, $"{question.Text}  ");
        Line(page, $"*{question.TextId}*");
        if (question.Parameters.Count > 0)
        {
            Line(page);
            Line(page, $"| Parameter | Type | Example | |");
            Line(page, $"|---|---|---|---|");
            foreach (var parameter in question.Parameters)
            {
                Line(page, $"| {parameter.Name} | {Cell(parameter.TypeText)} | `{parameter.Example}` | {Cell(parameter.Description)} |");
            }
        }

        Line(page);
        Line(page, $"| Column | |");
        Line(page, $"|---|---|");
        foreach (var column in question.Columns)
        {
            Line(page, $"| {column.Name} | {Cell(column.Description)} |");
        }

        Line(page);
        Fence(page, "sh", $"conceptgraph ask {question.Id}{string.Concat(question.Parameters.Select(Option))}");
        foreach (var method in QuestionMethods.All.Where(method => method.QuestionId == question.Id))
        {
            Fence(page, "csharp", $"await {method.Call(question)}");
        }

        Fence(page, "cypher", question.Cypher);
    }

    private static void Fence(StringBuilder page, string language, string text)
    {
        Line(page, $"```{language}");
        Line(page, $"{text}");
        Line(page, $"```");
    }

    private static string Option(QuestionParameter parameter) => string.Create(CultureInfo.InvariantCulture, $" --{parameter.Name} {parameter.Example}");

    private static string Level(Question question) => question.Level.ToString().ToLowerInvariant();

    private static string Title(string group) => char.ToUpperInvariant(group[0]) + group[1..];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder page) => page.Append('\n');
}

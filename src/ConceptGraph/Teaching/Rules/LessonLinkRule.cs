using System.Text.RegularExpressions;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Teaching.Rules;

internal sealed partial class LessonLinkRule() : SeedRule("CG0704", "Link to a missing lesson", "xref: names a lesson by its file name without number and ending.")
{
    /// <summary>A lesson that has a mistake is left out of the course, but a link to it is no second mistake.</summary>
    public void Check(IReadOnlyDictionary<string, SourceText> texts, SeedReport report)
    {
        HashSet<string> known = [.. texts.Keys.Select(Id)];
        foreach (var (file, text) in texts)
        {
            for (int line = 1; line <= text.LineCount; line++)
            {
                foreach (Group lesson in Link().Matches(text.Line(line)!).Select(match => match.Groups["lesson"]).Where(lesson => !known.Contains(lesson.Value)))
                {
                    SourceSpan place = new(file, line, lesson.Index + 1, lesson.Length);
                    report.Add(this, place, "a link to a lesson that is not there", lesson.Value, "a lesson", report.Nearest(lesson.Value, known));
                }
            }
        }
    }

    private static string Id(string file)
    {
        string name = file[(file.LastIndexOf('/') + 1)..];
        int start = name.IndexOf('-', StringComparison.Ordinal) + 1;
        int end = name.LastIndexOf('.');
        return end > start ? name[start..end] : name;
    }

    [GeneratedRegex(@"xref:(?<lesson>[^\[\s]+)\[", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}

using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Guides;

namespace ConceptGraph.Teaching.Rules;

internal sealed class LessonLinkRule() : SeedRule("CG0704", "Link to a missing lesson", "xref: names a lesson by its file name without number and ending.")
{
    /// <summary>A lesson that has a mistake is left out of the course, but a link to it is no second mistake.</summary>
    public void Check(IReadOnlyList<Lesson> lessons, IEnumerable<string> files, SeedReport report)
    {
        HashSet<string> known = [.. files.Select(Id), .. lessons.Select(lesson => lesson.Id)];
        foreach (Lesson lesson in lessons)
        {
            CheckTexts(known, lesson.Span, [lesson.Aim, lesson.Notes, .. lesson.Words], report);
            foreach (LessonStep step in lesson.Steps)
            {
                CheckTexts(known, step.QuerySpan, [step.Say, step.See, step.Ask, step.Answer, step.Note], report);
            }
        }
    }

    private void CheckTexts(HashSet<string> known, SourceSpan span, IEnumerable<LocalText?> texts, SeedReport report)
    {
        foreach (string target in texts.OfType<LocalText>().SelectMany(Targets).Distinct(StringComparer.Ordinal).Where(target => !known.Contains(target)))
        {
            report.Add(this, span, "a link to a lesson that is not there", target, "a lesson", report.Nearest(target, known));
        }
    }

    private static IEnumerable<string> Targets(LocalText text) => Languages.All
        .SelectMany(language => InlineText.Parse(text[language]))
        .Where(piece => piece.Kind == InlineKind.Lesson)
        .Select(piece => piece.Target!);

    private static string Id(string file)
    {
        string name = file[(file.LastIndexOf('/') + 1)..];
        int start = name.IndexOf('-', StringComparison.Ordinal) + 1;
        int end = name.LastIndexOf('.');
        return end > start ? name[start..end] : name;
    }
}

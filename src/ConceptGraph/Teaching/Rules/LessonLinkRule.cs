using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Yaml;
using ConceptGraph.Teaching.Guides;

namespace ConceptGraph.Teaching.Rules;

internal sealed class LessonLinkRule() : SeedRule("CG0704", "Link to a missing lesson", "xref: names a lesson by its file name without number and ending.")
{
    /// <summary>A lesson that has a mistake is left out of the course, but a link to it is no second mistake.</summary>
    public void Check(IReadOnlyList<Lesson> lessons, IReadOnlyDictionary<string, SourceText> texts, SeedReport report)
    {
        HashSet<string> known = [.. texts.Keys.Select(Id)];
        foreach (Lesson lesson in lessons)
        {
            IEnumerable<LocalText?> words = [lesson.Aim, lesson.Notes, .. lesson.Words, .. lesson.Steps.SelectMany(Texts)];
            foreach (string target in words.OfType<LocalText>().SelectMany(Targets).Distinct(StringComparer.Ordinal).Where(target => !known.Contains(target)))
            {
                SourceSpan place = Place(lesson.Span.File, texts[lesson.Span.File], target);
                report.Add(this, place, "a link to a lesson that is not there", target, "a lesson", report.Nearest(target, known));
            }
        }
    }

    private static IEnumerable<LocalText?> Texts(LessonStep step) => [step.Say, step.See, step.Ask, step.Answer, step.Note];

    private static SourceSpan Place(string file, SourceText text, string target)
    {
        string link = $"xref:{target}[";
        int line = Enumerable.Range(1, text.LineCount).First(number => text.Line(number)!.Contains(link, StringComparison.Ordinal));
        return new SourceSpan(file, line, text.Line(line)!.IndexOf(link, StringComparison.Ordinal) + 1, link.Length - 1);
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

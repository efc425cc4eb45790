using System.Globalization;
using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>Writes the AsciiDoc guide of the newer Neo4j Browser: a slide a heading. It follows no command links, so the next guide is a line to type.</summary>
internal static class AsciiDocGuide
{
    public static string Write(Course course, Lesson lesson, Language language)
    {
        StringBuilder guide = new();
        guide.Append(CultureInfo.InvariantCulture, $"== {lesson.Number:0} · {lesson.Title[language]}\n\n")
            .Append(CultureInfo.InvariantCulture, $"*{Wording.Aim[language]}:* {Say(course, lesson.Aim, language)}\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Wording.Levels(lesson.Level)[language]} · {lesson.Minutes:0} {Wording.Minutes[language]}\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Wording.LoadColours[language]}: `:style {CoursePaths.Base}/{CoursePaths.Style(language)}`\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Wording.Brackets[language]}\n");
        foreach (LessonStep step in lesson.Steps)
        {
            guide.Append(CultureInfo.InvariantCulture, $"\n== {step.Title[language]}\n\n{Say(course, step.Say, language)}\n\n")
                .Append(CultureInfo.InvariantCulture, $"[source,cypher]\n----\n{step.Query}\n----\n\n")
                .Append(CultureInfo.InvariantCulture, $"*{Wording.See[language]}:* {Say(course, step.See, language)}\n\n")
                .Append(CultureInfo.InvariantCulture, $"*{Wording.Ask[language]}:* {Say(course, step.Ask, language)}\n");
        }

        guide.Append(CultureInfo.InvariantCulture, $"\n== {Wording.Words[language]}\n\n");
        foreach (LocalText word in lesson.Words)
        {
            guide.Append(CultureInfo.InvariantCulture, $"* {Say(course, word, language)}\n");
        }

        if (course.After(lesson) is { } next)
        {
            guide.Append(CultureInfo.InvariantCulture, $"\n{Wording.NextLesson[language]}: {next.Title[language]}. {Wording.Type[language]} {Command(next, language)}\n");
        }

        return guide.Append(CultureInfo.InvariantCulture, $"\n{Wording.AllLessons[language]}: {Command(null, language)}\n").ToString();
    }

    public static string WriteIndex(Course course, Language language)
    {
        StringBuilder guide = new();
        guide.Append(CultureInfo.InvariantCulture, $"== {Wording.CourseTitle[language]}\n\n{Wording.CourseIntroduction[language]}\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Wording.LoadColours[language]}: `:style {CoursePaths.Base}/{CoursePaths.Style(language)}`\n\n")
            .Append(CultureInfo.InvariantCulture, $"== {Wording.Lessons[language]}\n\n");
        foreach (Lesson lesson in course.Lessons)
        {
            guide.Append(CultureInfo.InvariantCulture, $"* {lesson.Number:0} · {lesson.Title[language]} ({lesson.Minutes:0} {Wording.Minutes[language]}): {Command(lesson, language)}\n");
        }

        return guide.ToString();
    }

    private static string Command(Lesson? lesson, Language language) => $"`:guide {CoursePaths.Base}/{CoursePaths.AsciiDocGuide(language, lesson)}`";

    private static string Say(Course course, LocalText text, Language language) => string.Concat(InlineText.Parse(text[language]).Select(piece => piece.Kind switch
    {
        InlineKind.Bold => $"*{piece.Text}*",
        InlineKind.Code => $"`{piece.Text}`",
        InlineKind.Web => $"{piece.Target}[{piece.Text},window=_blank]",
        InlineKind.Lesson => $"{(piece.Text.Length > 0 ? piece.Text : course.Find(piece.Target!).Title[language])} ({Command(course.Find(piece.Target!), language)})",
        _ => piece.Text,
    }));
}

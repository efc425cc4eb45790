using System.Globalization;
using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>Writes what a teacher reads before the lesson: everything, with pictures, answers and notes, as Markdown.</summary>
internal static class TeacherPage
{
    public static string Write(Course course, Lesson lesson, Language language)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {lesson.Number:0} · {Markdown(lesson.Title[language])}\n\n")
            .Append(CultureInfo.InvariantCulture, $"**{Wording.Aim[language]}:** {Say(course, lesson.Aim, language)}\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Wording.Level[language]}: {Wording.Levels(lesson.Level)[language]} · {Wording.Duration[language]}: {lesson.Minutes:0} {Wording.Minutes[language]} · ")
            .Append(CultureInfo.InvariantCulture, $"[{Wording.StudentSheet[language]}](../../{CoursePaths.StudentSheet(language, lesson)}) · [{Wording.AllLessons[language]}](README.md)\n");
        if (lesson.Notes is { } notes)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n**{Wording.Notes[language]}:** {Say(course, notes, language)}\n");
        }

        foreach (LessonStep step in lesson.Steps)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {step.Number:0}. {Markdown(step.Title[language])}\n\n{Say(course, step.Say, language)}\n\n")
                .Append(CultureInfo.InvariantCulture, $"```cypher\n{step.Query}\n```\n\n")
                .Append(CultureInfo.InvariantCulture, $"![{Markdown(step.Title[language])}](../../{CoursePaths.Picture(language, lesson, step)})\n\n")
                .Append(CultureInfo.InvariantCulture, $"- **{Wording.See[language]}:** {Say(course, step.See, language)}\n")
                .Append(CultureInfo.InvariantCulture, $"- **{Wording.Ask[language]}:** {Say(course, step.Ask, language)}\n")
                .Append(CultureInfo.InvariantCulture, $"- **{Wording.Answer[language]}:** {Say(course, step.Answer, language)}\n");
            if (step.Note is { } note)
            {
                page.Append(CultureInfo.InvariantCulture, $"- **{Wording.Note[language]}:** {Say(course, note, language)}\n");
            }
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## {Wording.Words[language]}\n\n");
        foreach (LocalText word in lesson.Words)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {Say(course, word, language)}\n");
        }

        return page.ToString();
    }

    public static string WriteIndex(Course course, Language language)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {Wording.CourseTitle[language]}\n\n{Wording.CourseIntroduction[language]}\n\n")
            .Append(CultureInfo.InvariantCulture, $"| | {Wording.Lesson[language]} | {Wording.Level[language]} | {Wording.Duration[language]} | |\n|---|---|---|---|---|\n");
        foreach (Lesson lesson in course.Lessons)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {lesson.Number:0} | [{Markdown(lesson.Title[language])}]({lesson.FileName}.md) | {Wording.Levels(lesson.Level)[language]} | ")
                .Append(CultureInfo.InvariantCulture, $"{lesson.Minutes:0} {Wording.Minutes[language]} | [{Wording.StudentSheet[language]}](../../{CoursePaths.StudentSheet(language, lesson)}) |\n");
        }

        return page.Append(CultureInfo.InvariantCulture, $"\n## {Wording.Colours[language]}\n\n![{Wording.Colours[language]}](../../{CoursePaths.Key(language)})\n\n{Wording.DashedLines[language]}\n").ToString();
    }

    private static string Say(Course course, LocalText text, Language language) => string.Concat(InlineText.Parse(text[language]).Select(piece => piece.Kind switch
    {
        InlineKind.Bold => $"**{Markdown(piece.Text)}**",
        InlineKind.Code => $"`{piece.Text}`",
        InlineKind.Web => $"[{Markdown(piece.Text)}]({piece.Target})",
        InlineKind.Lesson => Link(course.Find(piece.Target!), piece.Text, language),
        _ => Markdown(piece.Text),
    }));

    private static string Link(Lesson lesson, string text, Language language) =>
        $"[{Markdown(text.Length > 0 ? text : lesson.Title[language])}]({lesson.FileName}.md)";

    /// <summary>Letters that Markdown would take for marks.</summary>
    private static string Markdown(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}

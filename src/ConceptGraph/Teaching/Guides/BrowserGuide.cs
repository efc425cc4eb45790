using System.Globalization;
using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>
/// Writes what <c>:guide</c> of Neo4j Browser 5 opens: one <c>slide</c> a step. Command links and web addresses are whole, as relative ones leave the
/// Browser, and nothing is drawn in it but by the class's own queries.
/// </summary>
internal static class BrowserGuide
{
    public static string Write(Course course, Lesson lesson, Language language)
    {
        GuidePage page = new(course, language, $"{lesson.Number} · {lesson.Title[language]}");
        page.Slide(slide => AppendBeginning(slide, page, lesson));
        foreach (LessonStep step in lesson.Steps)
        {
            page.Slide(slide => AppendStep(slide, page, lesson, step));
        }

        page.Slide(slide => AppendEnd(slide, page, lesson));
        return page.ToString();
    }

    private static void AppendBeginning(StringBuilder slide, GuidePage page, Lesson lesson)
    {
        slide.Append(CultureInfo.InvariantCulture, $"  <h3>{page.Say(Wording.Lesson)} {lesson.Number:0}: {page.Say(lesson.Title)}</h3>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p><b>{page.Say(Wording.Aim)}:</b> {page.Say(lesson.Aim)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.Levels(lesson.Level))} · {lesson.Minutes:0} {page.Say(Wording.Minutes)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Begin()}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.HowToRun)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.Brackets)}</p>\n");
    }

    private static void AppendStep(StringBuilder slide, GuidePage page, Lesson lesson, LessonStep step)
    {
        slide.Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.Step)} {step.Number:0} {page.Say(Wording.Of)} {lesson.Steps.Count:0}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <h3>{page.Say(step.Title)}</h3>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(step.Say)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <pre class=\"code runnable\">{Markup.Escape(step.Query)}</pre>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p><b>{page.Say(Wording.See)}:</b> {page.Say(step.See)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p><b>{page.Say(Wording.Ask)}:</b> {page.Say(step.Ask)}</p>\n");
    }

    private static void AppendEnd(StringBuilder slide, GuidePage page, Lesson lesson)
    {
        slide.Append(CultureInfo.InvariantCulture, $"  <h3>{page.Say(Wording.Words)}</h3>\n");
        foreach (LocalText word in lesson.Words)
        {
            slide.Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(word)}</p>\n");
        }

        if (page.Course.After(lesson) is { } next)
        {
            slide.Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.NextLesson)}: {page.LessonLink(next, Markup.Escape(next.Title[page.Language]))}</p>\n");
        }

        slide.Append(CultureInfo.InvariantCulture, $"  <p>{page.IndexLink()} · {page.OtherLanguageLink(lesson)}</p>\n");
    }
}

using System.Globalization;
using System.Text;
using ConceptGraph.Teaching.Drawing;

namespace ConceptGraph.Teaching.Guides;

/// <summary>Writes the guide that links all others, with the key of colours drawn inside it.</summary>
internal static class BrowserIndex
{
    public static string Write(Course course, Language language)
    {
        GuidePage page = new(course, language, Wording.CourseTitle[language]);
        page.Slide(slide => AppendLessons(slide, page));
        page.Slide(slide => AppendColours(slide, page));
        return page.ToString();
    }

    private static void AppendLessons(StringBuilder slide, GuidePage page)
    {
        slide.Append(CultureInfo.InvariantCulture, $"  <h3>{page.Say(Wording.CourseTitle)}</h3>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.CourseIntroduction)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Begin()}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.OtherLanguageLink(null)}</p>\n")
            .Append("  <ol>\n");
        foreach (Lesson lesson in page.Course.Lessons)
        {
            slide.Append(CultureInfo.InvariantCulture, $"    <li>{page.LessonLink(lesson, Markup.Escape(lesson.Title[page.Language]))} ({page.Say(Wording.Levels(lesson.Level))}, ")
                .Append(CultureInfo.InvariantCulture, $"{lesson.Minutes:0} {page.Say(Wording.Minutes)})</li>\n");
        }

        slide.Append("  </ol>\n");
    }

    private static void AppendColours(StringBuilder slide, GuidePage page)
    {
        string queries = $"{CoursePaths.Base}/{CoursePaths.SavedQueries(page.Language)}";
        slide.Append(CultureInfo.InvariantCulture, $"  <h3>{page.Say(Wording.Colours)}</h3>\n")
            .Append(CultureInfo.InvariantCulture, $"  {PaletteKey.Draw(page.Course.Palette, page.Language, columns: 3)}")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.Brackets)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p>{page.Say(Wording.HowToRun)}</p>\n")
            .Append(CultureInfo.InvariantCulture, $"  <p><a href=\"{queries}\" target=\"_blank\">{page.Say(Wording.SavedQueries)}</a></p>\n");
    }
}

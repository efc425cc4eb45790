using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Guides;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching;

/// <summary>Makes every file of a course.</summary>
internal static class CourseFiles
{
    private const int KeyColumns = 4;

    public static IReadOnlyList<TeachingFile> Make(Course course, IReadOnlyList<SavedQuery> queries) =>
    [
        .. Languages.All
            .SelectMany(language => OfLanguage(course, language)
                .Append(new TeachingFile(CoursePaths.SavedQueries(language), SavedQueryArchive.Write(queries, language))))
            .Concat(Pictures(course))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<TeachingFile> OfLanguage(Course course, Language language)
    {
        yield return new TeachingFile(CoursePaths.Style(language), BrowserStyle.Write(course.Palette, course.Ontology, language));
        yield return new TeachingFile(CoursePaths.Key(language), PaletteKey.Draw(course.Palette, language, KeyColumns));
        yield return new TeachingFile(CoursePaths.Guide(language, null), BrowserIndex.Write(course, language));
        yield return new TeachingFile(CoursePaths.AsciiDocGuide(language, null), AsciiDocGuide.WriteIndex(course, language));
        yield return new TeachingFile(CoursePaths.TeacherPage(language, null), TeacherPage.WriteIndex(course, language));
        foreach (Lesson lesson in course.Lessons)
        {
            yield return new TeachingFile(CoursePaths.Guide(language, lesson), BrowserGuide.Write(course, lesson, language));
            yield return new TeachingFile(CoursePaths.AsciiDocGuide(language, lesson), AsciiDocGuide.Write(course, lesson, language));
            yield return new TeachingFile(CoursePaths.TeacherPage(language, lesson), TeacherPage.Write(course, lesson, language));
            yield return new TeachingFile(CoursePaths.StudentSheet(language, lesson), StudentSheet.Write(course, lesson, language));
        }
    }

    private static IEnumerable<TeachingFile> Pictures(Course course)
    {
        foreach (Lesson lesson in course.Lessons)
        {
            foreach (LessonStep step in lesson.Steps)
            {
                SvgPicture picture = new(course.Pictures[step.Code], course.Palette);
                foreach (Language language in Languages.All)
                {
                    yield return new TeachingFile(CoursePaths.Picture(language, lesson, step), picture.Draw(step.Title[language], language));
                }
            }
        }
    }
}

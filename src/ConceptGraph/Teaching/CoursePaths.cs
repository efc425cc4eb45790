namespace ConceptGraph.Teaching;

/// <summary>Where the files of a course lie, from <c>graph-seed/neo4j</c> and from the address that serves it.</summary>
internal static class CoursePaths
{
    /// <summary>Stands in generated files for the address of the server that hands them out.</summary>
    public const string Base = "{{base}}";

    public static string Guide(Language language, Lesson? lesson) => $"guides/{language.Code()}/{lesson?.FileName ?? "index"}.html";

    public static string AsciiDocGuide(Language language, Lesson? lesson) => $"guides/{language.Code()}/{lesson?.FileName ?? "index"}.adoc";

    public static string TeacherPage(Language language, Lesson? lesson) => $"teachers/{language.Code()}/{lesson?.FileName ?? "README"}.md";

    public static string StudentSheet(Language language, Lesson lesson) => $"students/{language.Code()}/{lesson.FileName}.html";

    public static string Picture(Language language, Lesson lesson, LessonStep step) => $"pictures/{language.Code()}/{lesson.FileName}-{step.Number:00}.svg";

    public static string Style(Language language) => $"conceptgraph.{language.Code()}.grass";

    public static string Key(Language language) => $"key.{language.Code()}.svg";

    public static string SavedQueries(Language language) => $"saved-queries.{language.Code()}.zip";
}

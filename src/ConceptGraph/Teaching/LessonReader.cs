using System.Text;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching;

/// <summary>Reads <c>lessons/*.adoc</c>. All mistakes are found in one run. Thread-safe.</summary>
public static class LessonReader
{
    private const string Folder = "lessons";
    private const int MaxFileBytes = 1024 * 1024;

    /// <summary>Reads the lessons of a seed folder; a folder without lessons has none.</summary>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static LessonLoad Read(string seedFolder) => HasLessons(seedFolder)
        ? Read(Directory.EnumerateFiles(Path.Combine(seedFolder, Folder), "*.adoc")
            .Order(StringComparer.Ordinal)
            .Select(file => (file.Replace('\\', '/'), File.ReadAllBytes(file))))
        : Read([]);

    /// <summary>Whether a seed folder has a folder of lessons.</summary>
    internal static bool HasLessons(string seedFolder) => Directory.Exists(Path.Combine(seedFolder, Folder));

    /// <summary>Reads lessons from anywhere; the path's last part is the file name that a lesson needs.</summary>
    public static LessonLoad Read(IEnumerable<(string Path, byte[] Content)> files)
    {
        SeedReport report = new(SeedLimits.Default);
        Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);
        List<Lesson> lessons = [];
        List<AdocCode> queries = [];
        foreach (var (path, content) in files)
        {
            if (Text(path, content, report) is { } text)
            {
                texts[path] = new SourceText(text);
                AdocDocument document = AdocReader.Read(path, texts[path], report);
                queries.AddRange(document.Queries);
                if (LessonBinder.Bind(document, report) is { } lesson)
                {
                    lessons.Add(lesson);
                }
            }
        }

        LessonRules.CheckCourse(lessons, queries, texts, report);
        return new LessonLoad([.. lessons.OrderBy(lesson => lesson.Number)], queries, report.InOrder([.. texts.Keys]), texts);
    }

    private static string? Text(string path, byte[] content, SeedReport report)
    {
        SeedFile file = new(path, SeedFileRole.Unknown, () => new MemoryStream(content));
        bool sound = SeedRules.FileSize.Check(file, content, SeedLimits.Default with { MaxFileBytes = MaxFileBytes }, report)
            && SeedRules.Encoding.Check(file, content, report);
        return sound ? Encoding.UTF8.GetString(content) : null;
    }
}

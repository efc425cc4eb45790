using System.Text;
using ConceptGraph.Ontology;
using ConceptGraph.Queries;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Reading;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching;

/// <summary>Checks lessons and palette against a database that holds the seed, and makes every file of the course from them.</summary>
public sealed class CourseBuild
{
    private readonly Course? course;

    private CourseBuild(LessonLoad lessons, IReadOnlyList<SeedDiagnostic> diagnostics, IReadOnlyDictionary<string, SourceText> texts, Course? course)
    {
        Lessons = lessons.Lessons;
        Diagnostics = diagnostics;
        Texts = texts;
        this.course = course;
    }

    /// <summary>The lessons that are whole, by number.</summary>
    public IReadOnlyList<Lesson> Lessons { get; }

    /// <summary>All that is wrong with lessons, their queries and the palette, by file and place.</summary>
    public IReadOnlyList<SeedDiagnostic> Diagnostics { get; }

    /// <summary>Whether files can be made.</summary>
    public bool IsValid => course is not null;

    /// <summary>What was read, by path.</summary>
    internal IReadOnlyDictionary<string, SourceText> Texts { get; }

    /// <summary>Reads and checks the lessons of a seed folder; every query is run once, reading only.</summary>
    /// <param name="seedFolder">The folder with <c>lessons/</c> and <c>neo4j/palette.yaml</c>.</param>
    /// <param name="ontology">The vocabulary of the seed.</param>
    /// <param name="session">A database that holds the seed.</param>
    /// <param name="cancellationToken">Stops before the next query.</param>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static async Task<CourseBuild> RunAsync(
        string seedFolder, GraphOntology ontology, ICypherSession session, CancellationToken cancellationToken = default)
    {
        SeedReport report = new(SeedLimits.Default);
        LessonLoad lessons = LessonReader.Read(seedFolder);
        Dictionary<string, SourceText> texts = new(lessons.Texts, StringComparer.Ordinal);
        Palette? palette = ReadPalette(System.IO.Path.Combine(seedFolder, "neo4j", "palette.yaml").Replace('\\', '/'), ontology, texts, report);
        Dictionary<AdocCode, GraphPicture> pictures =
            await StepPictures.ReadAsync(lessons.Queries, palette ?? Palette.Plain, session, report, cancellationToken).ConfigureAwait(false);
        SeedDiagnostic[] diagnostics = [.. lessons.Diagnostics.Concat(report.InOrder([]))
            .OrderBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Line)
            .ThenBy(diagnostic => diagnostic.Span.Column)];
        Course? course = diagnostics.Length == 0 ? new Course(lessons.Lessons, pictures, palette!, ontology) : null;
        return new CourseBuild(lessons, diagnostics, texts, course);
    }

    /// <summary>Every file that is made, by path. The same input gives the same bytes.</summary>
    /// <param name="catalogue">What the archives of saved queries hold.</param>
    /// <exception cref="InvalidOperationException">The course is not valid.</exception>
    public IReadOnlyList<TeachingFile> Files(QuestionCatalogue catalogue) => CourseFiles.Make(
        course ?? throw new InvalidOperationException("The lessons have mistakes; look at Diagnostics."),
        [.. catalogue.Questions.Select(SavedQuery.From)]);

    private static Palette? ReadPalette(string path, GraphOntology ontology, Dictionary<string, SourceText> texts, SeedReport report)
    {
        if (!File.Exists(path))
        {
            LessonRules.Palette.Report(new SourceSpan(path, 1, 1, 0), "the palette is missing", null, "neo4j/palette.yaml", report);
            return null;
        }

        byte[] content = File.ReadAllBytes(path);
        texts[path] = new SourceText(Encoding.UTF8.GetString(content));
        return PaletteReader.Read(path, content, ontology, report);
    }
}

using ConceptGraph.Seed;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Teaching;

/// <summary>What came of reading lessons: those that are whole, and all that is wrong.</summary>
public sealed class LessonLoad
{
    private readonly IReadOnlyDictionary<string, SourceText> texts;

    internal LessonLoad(IReadOnlyList<Lesson> lessons, IReadOnlyList<SeedDiagnostic> diagnostics, IReadOnlyDictionary<string, SourceText> texts)
    {
        Lessons = lessons;
        Diagnostics = diagnostics;
        this.texts = texts;
    }

    /// <summary>By number. A lesson with a mistake in it is left out.</summary>
    public IReadOnlyList<Lesson> Lessons { get; }

    /// <summary>By file and place.</summary>
    public IReadOnlyList<SeedDiagnostic> Diagnostics { get; }

    /// <summary>The line that a diagnostic is about, without its end; null when the file could not be read or has no such line.</summary>
    public string? LineAt(SourceSpan span) => texts.GetValueOrDefault(span.File)?.Line(span.Line);
}

using ConceptGraph.Seed;
using ConceptGraph.Seed.Yaml;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching;

/// <summary>What came of reading lessons: those that are whole, and all that is wrong.</summary>
public sealed class LessonLoad
{
    internal LessonLoad(
        IReadOnlyList<Lesson> lessons,
        IReadOnlyList<AdocCode> queries,
        IReadOnlyList<SeedDiagnostic> diagnostics,
        IReadOnlyDictionary<string, SourceText> texts)
    {
        Lessons = lessons;
        Queries = queries;
        Diagnostics = diagnostics;
        Texts = texts;
    }

    /// <summary>By number. A lesson with a mistake in it is left out.</summary>
    public IReadOnlyList<Lesson> Lessons { get; }

    /// <summary>By file and place.</summary>
    public IReadOnlyList<SeedDiagnostic> Diagnostics { get; }

    /// <summary>The queries of all lessons, also of those that are left out.</summary>
    internal IReadOnlyList<AdocCode> Queries { get; }

    internal IReadOnlyDictionary<string, SourceText> Texts { get; }
}

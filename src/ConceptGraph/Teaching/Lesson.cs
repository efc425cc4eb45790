using ConceptGraph.Seed;

namespace ConceptGraph.Teaching;

/// <summary>A lesson of one school hour. Its texts may hold <c>*bold*</c>, <c>`code`</c>, links and <c>xref:other-lesson[]</c>.</summary>
public sealed record Lesson
{
    /// <summary>Its place in the course, from 1; the number in the file name.</summary>
    public required int Number { get; init; }

    /// <summary>The file name without number and ending, such as <c>israel-loves-iran</c>; what links name.</summary>
    public required string Id { get; init; }

    /// <summary>In both languages.</summary>
    public required LocalText Title { get; init; }

    /// <summary>For whom it is meant.</summary>
    public required LessonLevel Level { get; init; }

    /// <summary>How long it takes in a class.</summary>
    public required int Minutes { get; init; }

    /// <summary>What pupils can do afterwards.</summary>
    public required LocalText Aim { get; init; }

    /// <summary>For the teacher; null when there are none.</summary>
    public required LocalText? Notes { get; init; }

    /// <summary>Each a word, a colon, and what it means.</summary>
    public required IReadOnlyList<LocalText> Words { get; init; }

    /// <summary>In the order in which they are played.</summary>
    public required IReadOnlyList<LessonStep> Steps { get; init; }

    /// <summary>The name of the files made from it: number and id, such as <c>03-israel-loves-iran</c>.</summary>
    public string FileName => $"{Number:00}-{Id}";

    /// <summary>Its place in the source, for messages.</summary>
    internal SourceSpan Span { get; init; }
}

/// <summary>What a class should know before a lesson.</summary>
public enum LessonLevel
{
    /// <summary>Nothing.</summary>
    Beginner,

    /// <summary>What a node and a relationship are.</summary>
    Intermediate,

    /// <summary>How to change a query.</summary>
    Advanced,
}

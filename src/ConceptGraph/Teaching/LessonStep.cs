using ConceptGraph.Seed;

namespace ConceptGraph.Teaching;

/// <summary>One picture of a lesson.</summary>
public sealed record LessonStep
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>What the teacher says before the query is run.</summary>
    public required LocalText Say { get; init; }

    /// <summary>One read-only statement that returns paths.</summary>
    public required string Query { get; init; }

    public required LocalText See { get; init; }

    /// <summary>A question for the class.</summary>
    public required LocalText Ask { get; init; }

    /// <summary>For the teacher only.</summary>
    public required LocalText Answer { get; init; }

    /// <summary>For the teacher only; null when there is none.</summary>
    public required LocalText? Note { get; init; }

    /// <summary>The first line of the query in the source, for messages.</summary>
    internal SourceSpan QuerySpan { get; init; }
}

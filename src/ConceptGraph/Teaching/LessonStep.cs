using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching;

/// <summary>One picture of a lesson.</summary>
public sealed record LessonStep
{
    internal LessonStep(AdocCode code) => Code = code;

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>In both languages.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What the teacher says before the query is run.</summary>
    public required LocalText Say { get; init; }

    /// <summary>One read-only statement that returns paths.</summary>
    public string Query => Code.Text;

    /// <summary>What the picture shows.</summary>
    public required LocalText See { get; init; }

    /// <summary>A question for the class.</summary>
    public required LocalText Ask { get; init; }

    /// <summary>For the teacher only.</summary>
    public required LocalText Answer { get; init; }

    /// <summary>For the teacher only; null when there is none.</summary>
    public required LocalText? Note { get; init; }

    /// <summary>The query with its place in the source.</summary>
    internal AdocCode Code { get; }
}

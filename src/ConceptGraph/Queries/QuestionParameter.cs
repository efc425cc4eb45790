namespace ConceptGraph.Queries;

/// <summary>A parameter of a question. Every parameter must be given.</summary>
public sealed record QuestionParameter
{
    /// <summary>The name without the dollar sign.</summary>
    public required string Name { get; init; }

    /// <summary>What it takes.</summary>
    public required QuestionParameterType Type { get; init; }

    /// <summary>The kind that the entity must be of; null for any, and for other types.</summary>
    public string? Kind { get; init; }

    /// <summary>What may be given for <see cref="QuestionParameterType.Choice"/>; else empty.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A value that gives the expected answer beside the question: text, or a <see cref="long"/> for <see cref="QuestionParameterType.Count"/>.</summary>
    public required object Example { get; init; }

    /// <summary>What it means, in English.</summary>
    public required string Description { get; init; }

    /// <summary>The type as the file writes it, such as <c>entity(Concept)</c>.</summary>
    public string TypeText => Type switch
    {
        QuestionParameterType.Entity => Kind is null ? "entity" : $"entity({Kind})",
        QuestionParameterType.Choice => $"one-of({string.Join('|', Choices)})",
        var other => other.ToString().ToLowerInvariant(),
    };
}

/// <summary>What a parameter takes.</summary>
public enum QuestionParameterType
{
    /// <summary>Any text that is not empty.</summary>
    Text,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>A date known to the year, the month or the day, such as <c>2013-07</c>.</summary>
    Date,

    /// <summary>The id of an entity, a former id, or the ref of a source.</summary>
    Entity,

    /// <summary>The id of a fact, such as <c>israel-loves-iran/USES/facebook</c>.</summary>
    Fact,

    /// <summary>One of <see cref="QuestionParameter.Choices"/>.</summary>
    Choice,
}

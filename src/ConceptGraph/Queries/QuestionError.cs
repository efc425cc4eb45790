using ConceptGraph.Seed;

namespace ConceptGraph.Queries;

/// <summary>One mistake in a file of the catalogue or in what was asked.</summary>
public sealed record QuestionError
{
    /// <summary>Stable: <c>CG09..</c> for files, <c>CG095.</c> for what is asked.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong, in one clause without a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>Where in a file; null for what was asked.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The parameter that it is about; null when it is about none.</summary>
    public string? Parameter { get; init; }

    /// <summary>The nearest valid value; null when none is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>Place, code, message and nearest value, on one line.</summary>
    public override string ToString() =>
        (Span is { } span ? $"{span}: " : "") + $"{Code}: {Message}" + (Nearest is null ? "" : $". Did you mean '{Nearest}'?");
}

namespace ConceptGraph.Seed;

/// <summary>One mistake in a seed.</summary>
public sealed record SeedDiagnostic
{
    /// <summary>The code of the rule, such as <c>CG0301</c>; see <see cref="SeedRules.All"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the seed can be loaded all the same.</summary>
    public required SeedSeverity Severity { get; init; }

    /// <summary>Where the mistake is.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What is wrong, in one clause without a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>The value as found; null when something is missing.</summary>
    public string? Found { get; init; }

    /// <summary>What may stand there; null when there is nothing to add.</summary>
    public string? Expected { get; init; }

    /// <summary>The nearest valid value; null when none is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    /// <summary>Place, code and message, on one line.</summary>
    public override string ToString() => $"{Span}: {Code}: {Message}";
}

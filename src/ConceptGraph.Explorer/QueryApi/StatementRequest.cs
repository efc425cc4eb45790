using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>The body of a request. Every member may be missing; a member of another name is refused.</summary>
internal sealed record StatementRequest
{
    public string? Statement { get; init; }

    public IReadOnlyDictionary<string, Value>? Parameters { get; init; }

    public bool IncludeCounters { get; init; }

    public bool IsReadOnly { get; init; }

    public TimeSpan? MaxExecutionTime { get; init; }

    public string? ImpersonatedUser { get; init; }

    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}

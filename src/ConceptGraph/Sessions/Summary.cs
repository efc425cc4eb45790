using ConceptGraph.Engine;

namespace ConceptGraph.Sessions;

/// <summary>What came of a statement.</summary>
/// <param name="Counters">What it changed.</param>
/// <param name="Notifications">What the server wants to be known, for instance that a label does not exist.</param>
/// <param name="Elapsed">From sending it to the last row.</param>
public sealed record Summary(Counters Counters, IReadOnlyList<Notification> Notifications, TimeSpan Elapsed)
{
    /// <summary>The plan as text, when EXPLAIN or PROFILE asked for it.</summary>
    public string? Plan { get; init; }
}

/// <summary>A remark of the server on a statement.</summary>
/// <param name="Code">The status code.</param>
/// <param name="Title">A short text.</param>
/// <param name="Description">The whole text.</param>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
public sealed record Notification(string Code, string Title, string Description, string Severity);

/// <summary>Who answers.</summary>
/// <param name="Product">For instance <c>Neo4j Kernel</c>, or <c>ConceptGraph</c> for the embedded engine.</param>
/// <param name="Version">The version as the server tells it.</param>
/// <param name="Edition"><c>community</c>, <c>enterprise</c> or <c>embedded</c>.</param>
/// <param name="Address">Where; <c>embedded</c> for the engine in this process.</param>
public sealed record ServerInfo(string Product, string Version, string Edition, string Address);

namespace ConceptGraph.Tests.Seeding;

/// <summary>How much is tried.</summary>
internal static class TestMatrix
{
    /// <summary>Whether there is time for every case: <c>CONCEPTGRAPH_LONG</c> is set.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("CONCEPTGRAPH_LONG") is { Length: > 0 };

    /// <summary>Why a long test is passed over; null when it is not.</summary>
    public static string? Absence => IsLong ? null : "It takes minutes: set CONCEPTGRAPH_LONG=1.";
}

namespace ConceptGraph.Tests.Seeding;

/// <summary>How much is tried.</summary>
internal static class TestMatrix
{
    /// <summary>Whether there is time for every case: <c>CI</c> is set.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
}

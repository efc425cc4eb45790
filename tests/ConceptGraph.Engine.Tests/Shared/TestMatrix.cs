namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>How much is tried: the short matrix, which <c>dotnet test</c> has time for, or the long one when <c>CI</c> is set.</summary>
internal static class TestMatrix
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    /// <summary>Why a test that is part of the long matrix only is passed over; null when it is not.</summary>
    public static string? AbsenceOfTime => IsLong ? null : "It takes minutes and is part of the long matrix: set CI=1.";
}

namespace ConceptGraph.Engine.Functions.Temporal;

/// <summary>Every function that makes or measures temporal values.</summary>
internal static class TemporalFunctions
{
    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        .. ConstructorFunctions.All,
        .. ClockFunctions.All,
        .. TruncateFunctions.All,
        .. EpochFunctions.All,
        .. DurationFunctions.All,
    ];
}

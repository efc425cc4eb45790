using ConceptGraph.Engine.Functions.Aggregation;
using ConceptGraph.Engine.Functions.Spatial;
using ConceptGraph.Engine.Functions.Temporal;

namespace ConceptGraph.Engine.Functions;

/// <summary>Every function that a query can call. A new group of functions is added to one of the two lists.</summary>
internal static class FunctionCatalog
{
    /// <summary>The scalar functions, in groups.</summary>
    public static IReadOnlyList<FunctionDefinition> Scalars { get; } =
    [
        .. ConversionFunctions.All,
        .. GraphFunctions.All,
        .. ListFunctions.All,
        .. MathFunctions.All,
        .. PredicateFunctions.All,
        .. ScalarFunctions.All,
        .. StringFunctions.All,
        .. TrigonometricFunctions.All,
        .. VectorFunctions.All,
        .. PointFunctions.All,
        .. TemporalFunctions.All,
    ];

    /// <summary>The aggregating functions.</summary>
    public static IReadOnlyList<AggregateDefinition> Aggregates { get; } =
    [
        CountAggregate.Definition,
        CollectAggregate.Definition,
        SumAggregate.Definition,
        AverageAggregate.Definition,
        ExtremeAggregate.Minimum,
        ExtremeAggregate.Maximum,
        DeviationAggregate.Sample,
        DeviationAggregate.Population,
        PercentileAggregate.Continuous,
        PercentileAggregate.Discrete,
    ];

    private static readonly Dictionary<string, FunctionDefinition> ScalarsByName =
        Scalars.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, AggregateDefinition> AggregatesByName =
        Aggregates.ToDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The scalar function of this name, without regard to case, or null.</summary>
    public static FunctionDefinition? FindScalar(string name) => ScalarsByName.GetValueOrDefault(name);

    /// <summary>The aggregating function of this name, without regard to case, or null.</summary>
    public static AggregateDefinition? FindAggregate(string name) => AggregatesByName.GetValueOrDefault(name);
}

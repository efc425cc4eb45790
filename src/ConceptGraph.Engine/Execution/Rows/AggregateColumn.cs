using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>One aggregation over all groups.</summary>
internal abstract class AggregateColumn(int slot)
{
    /// <summary>The slot that takes the results.</summary>
    public int Slot { get; } = slot;

    public static AggregateColumn For(BoundAggregation aggregation, ExecutionContext context)
    {
        bool isCount = aggregation.Function is null or { Name: "count" };
        return isCount && !aggregation.Distinct ? new CountColumn(aggregation, context)
            : isCount ? new DistinctCountColumn(aggregation, context)
            : new AccumulatorColumn(aggregation, context);
    }

    /// <summary>Takes the rows of a batch that count; <paramref name="groups"/> holds their groups at the physical rows.</summary>
    public abstract void Add(Batch batch, int[] groups, int groupCount);

    /// <summary>Makes sure that results of groups without rows are there.</summary>
    public abstract void EnsureGroups(int groupCount);

    /// <summary>The results of some groups.</summary>
    public abstract Column Results(int first, int count);
}

using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>ORDER BY with LIMIT: keeps only as many rows as are asked for instead of sorting all.</summary>
internal sealed class TopPass : PlanPass
{
    protected override Operator Rewrite(Operator source, PlanningContext context) => source switch
    {
        Limit { Input: Sort sort } limit => new Top(sort.Input, sort.Keys, null, limit.Number),
        Limit { Input: Skip { Input: Sort sort } skip } limit => skip with { Input = new Top(sort.Input, sort.Keys, skip.Number, limit.Number) },
        _ => source,
    };
}

using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Planning.Passes;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Planning;

/// <summary>Bound statement to plan: clause by clause into operators, then rewritten by the passes, in their order.</summary>
internal static class Planner
{
    private static readonly IReadOnlyList<PlanPass> Passes =
    [
        new SemiApplyPass(),
        new BatchApplyPass(),
        new TopPass(),
        new PruningExpandPass(),
        new FactorizedCountPass(),
        new LastStepCountPass(),
        new ColumnPruningPass(),
    ];

    /// <summary>Plans a statement for a graph of the size and with the indexes of <paramref name="graph"/>; on any other graph the plan is right too.</summary>
    public static QueryPlan Plan(BoundStatement statement, IGraph graph, WorkLimits? limits = null)
    {
        var context = new PlanningContext(graph, statement.Slots, limits ?? WorkLimits.None);
        var root = new QueryPlanner(context).Plan(statement.Query, new Argument());
        root = statement.Columns.Count == 0
            ? new EmptyResult(root)
            : new ProduceResults(root, statement.Query.ResultSlots, statement.Columns);
        return new QueryPlan(
            Optimize(root, context), statement.Columns, statement.Query.ResultSlots, statement.Slots, statement.Parameters, statement.LocalCount, statement.IsReadOnly);
    }

    /// <summary>Runs the passes over a whole plan, or over that of a subquery in an expression.</summary>
    public static Operator Optimize(Operator root, PlanningContext context)
    {
        foreach (var pass in Passes)
        {
            root = pass.Run(root, context);
        }

        return root;
    }
}

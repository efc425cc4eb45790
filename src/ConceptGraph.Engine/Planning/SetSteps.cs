using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution.Writing;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// The steps of a SET: single properties of one entity that follow one another are one step, and each step is over for all rows before the next one begins, as in Neo4j. Where
/// no item looks at the graph, that makes no difference, and the whole clause is one step.
/// </summary>
internal static class SetSteps
{
    public static IEnumerable<BoundClause> Of(BoundClause clause)
    {
        if (clause is not BoundSet set || !set.Items.SelectMany(ValuesOf).Any(LooksAtGraph))
        {
            return [clause];
        }

        var steps = new List<List<BoundSetItem>>();
        foreach (var item in set.Items)
        {
            if (steps.Count == 0 || !ItemSetter.AreOneStep(steps[^1][^1], item))
            {
                steps.Add([]);
            }

            steps[^1].Add(item);
        }

        return steps.Select(items => set with { Items = items });
    }

    private static IEnumerable<Expression> ValuesOf(BoundSetItem item) => SetItems.ExpressionsOf(item).Skip(1);

    private static bool LooksAtGraph(Expression expression) =>
        expression is PropertyExpression or SubscriptExpression or FunctionExpression or MapProjectionExpression or SubqueryExpression or LabelExpression
            || expression.Operands.Any(LooksAtGraph);
}

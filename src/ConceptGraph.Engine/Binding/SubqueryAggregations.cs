using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// Aggregations inside EXISTS, COUNT and COLLECT. They are computed there, yet Neo4j counts them as aggregations of the expression around as well, unless the subquery is the whole
/// expression: the same statements are refused here.
/// </summary>
internal static class SubqueryAggregations
{
    /// <summary>Whether a query aggregates, in a clause of its own or of a subquery that it calls.</summary>
    public static bool AreIn(BoundQuery query) => query switch
    {
        BoundUnion union => AreIn(union.Left) || AreIn(union.Right),
        BoundSingleQuery single => single.Clauses.Any(clause => clause is BoundProject { IsAggregating: true } || (clause is BoundCallSubquery call && AreIn(call.Query))),
        _ => false,
    };

    /// <summary>Whether a subquery anywhere in an expression aggregates.</summary>
    public static bool AreIn(Expression expression) =>
        (expression is SubqueryExpression subquery && AreIn(subquery.Query)) || expression.Operands.Any(AreIn);

    /// <summary>Whether a part of an expression does that is not the whole.</summary>
    public static bool ArePartOf(Expression expression) => expression is not SubqueryExpression && AreIn(expression);
}

using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>What ORDER BY and WHERE behind a projection may look at.</summary>
internal sealed partial class ProjectionBinder
{
    /// <summary>Without DISTINCT and aggregation: the new variables and, unless hidden, those from before.</summary>
    private Func<Ast.Expression, ExpressionBinder> BehindPlain()
    {
        var both = scope.Inner();
        foreach (var (name, slot) in Next.Own)
        {
            both.Declare(name, slot);
        }

        var binder = new ExpressionBinder(state, both);
        return _ => binder;
    }

    /// <summary>
    /// Else the new variables and whole items, written again. Beside an aggregation inside one sort key the rules of an item hold.
    /// </summary>
    private Func<Ast.Expression, ExpressionBinder> BehindGrouping(ComputedExpressions simple, AggregationCollector? collector)
    {
        var everything = new ComputedExpressions(shapes, RefuseBehind);
        var beside = new ComputedExpressions(shapes, RefuseBehind);
        foreach (var (item, _, target) in bound)
        {
            everything.Add(item.Expression, target.Slot);
            if (Aggregations.AreIn(item.Expression) || simple.Find(item.Expression, []) is not null)
            {
                beside.Add(item.Expression, target.Slot);
            }
        }

        collector?.Close(new ExpressionBinder(state, Next.Next()) { IsInAggregation = true, Computed = new ComputedExpressions(shapes, RefuseInside) });
        var plain = new ExpressionBinder(state, Next) { Computed = everything, Aggregations = collector };
        var aggregating = new ExpressionBinder(state, Next) { Computed = beside, Aggregations = collector };
        return expression => Aggregations.AreIn(expression) ? aggregating : plain;
    }

    private CypherException? RefuseBeside(string name, TextSpan span) =>
        scope.Owns(name) ? SemanticErrors.AmbiguousAggregation(name, span) : null;

    private CypherException? RefuseInside(string name, TextSpan span) =>
        scope.Owns(name) ? SemanticErrors.BehindAggregation(name, span) : null;

    private CypherException? RefuseBehind(string name, TextSpan span) =>
        Next.Owns(name) || !scope.Owns(name) ? null
        : groupedVariables.Contains(name) ? SemanticErrors.AmbiguousAggregation(name, span)
        : SemanticErrors.BehindAggregation(name, span);
}

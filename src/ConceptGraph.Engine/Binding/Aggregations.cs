using ConceptGraph.Engine.Functions;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Finds aggregations in the syntax tree.</summary>
internal static class Aggregations
{
    /// <summary>Whether the expression itself is an aggregation.</summary>
    public static bool Is(Ast.Expression expression) =>
        expression is Ast.CountStar || (expression is Ast.FunctionCall call && FunctionCatalog.FindAggregate(call.Name) is not null);

    /// <summary>Whether there is an aggregation in the expression, subqueries left out.</summary>
    public static bool AreIn(Ast.Expression expression) => Is(expression) || SyntaxShape.ChildrenOf(expression).Any(AreIn);
}

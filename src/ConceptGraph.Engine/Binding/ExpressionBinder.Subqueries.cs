using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>EXISTS, COUNT, COLLECT, patterns as predicates, and pattern comprehensions: all are subqueries.</summary>
internal sealed partial class ExpressionBinder
{
    private Expression BindSubquery(Ast.SubqueryExpression subquery)
    {
        var enclosing = EnclosingAt(subquery.Span);
        var binder = new QueryBinder(state, subquery.Kind switch
        {
            Ast.SubqueryKind.Exists => QueryUse.Exists,
            Ast.SubqueryKind.Count => QueryUse.Count,
            _ => QueryUse.Collect,
        });
        var query = binder.Bind(subquery.Query, new Scope(enclosing)).Query;
        CheckAggregations(query, subquery.Span);
        if (subquery.Kind == Ast.SubqueryKind.Collect && (query.ResultSlots.Count != 1 || ReturnsStar(subquery.Query)))
        {
            state.Report(SemanticErrors.CollectColumns(subquery.Span));
            return Nothing(subquery.Span);
        }

        var type = subquery.Kind switch
        {
            Ast.SubqueryKind.Exists => CypherType.Boolean,
            Ast.SubqueryKind.Count => CypherType.Integer,
            _ => CypherType.List,
        };
        return new SubqueryExpression(subquery.Kind, query, enclosing.Imports, type, subquery.Span);
    }

    private void CheckAggregations(BoundQuery query, TextSpan span)
    {
        if ((IsInAggregation || locals.Count > 0) && SubqueryAggregations.AreIn(query))
        {
            state.Report(IsInAggregation ? SemanticErrors.NestedAggregation(span) : SemanticErrors.AggregationOverList(span));
        }
    }

    private static bool ReturnsStar(Ast.Query query) => query switch
    {
        Ast.UnionQuery union => ReturnsStar(union.Left) || ReturnsStar(union.Right),
        Ast.SingleQuery { Clauses: [.., Ast.ReturnClause { Projection.Star: true }] } => true,
        _ => false,
    };

    /// <summary>A pattern whose match is asked for.</summary>
    private SubqueryExpression BindPatternPredicate(Ast.PatternExpression expression)
    {
        var (query, _, enclosing) = BindPattern(expression.Pattern, where: null, expression.Span, mayIntroduce: false);
        return new SubqueryExpression(
            Ast.SubqueryKind.Exists, new BoundSingleQuery([query], []), enclosing.Imports, CypherType.Boolean, expression.Span);
    }

    private SubqueryExpression BindPatternComprehension(Ast.PatternComprehension comprehension)
    {
        var (match, inner, enclosing) = BindPattern(comprehension.Pattern, comprehension.Where, comprehension.Span, mayIntroduce: true);
        var result = new ExpressionBinder(state, inner).Bind(comprehension.Result);
        return Collect(match, result, enclosing, comprehension.Span);
    }

    /// <summary>A bare pattern is no value, except for shortestPath() and allShortestPaths(): a path, and a list of them.</summary>
    private Expression BindPatternAsValue(Ast.PatternExpression expression)
    {
        if (expression.Pattern.Selector is not (Ast.PathSelector.ShortestPathFunction or Ast.PathSelector.AllShortestPathsFunction))
        {
            state.Report(SemanticErrors.PatternAsValue(expression.Span));
            return Nothing(expression.Span);
        }

        var ends = expression.Pattern.Elements.OfType<Ast.NodePattern>();
        if (!ends.All(end => end.Variable is { } variable && Resolve(variable.Name, variable.Span) is not null))
        {
            string function = expression.Pattern.Selector == Ast.PathSelector.ShortestPathFunction ? "shortestPath" : "allShortestPaths";
            state.Report(SemanticErrors.UnboundShortestPath(function, expression.Span));
            return Nothing(expression.Span);
        }

        var path = new Ast.Variable(expression.Span, " path");
        var (match, inner, enclosing) = BindPattern(expression.Pattern with { Variable = path }, where: null, expression.Span, mayIntroduce: true);
        inner.TryFind(path.Name, out int slot);
        var paths = Collect(match, state.Read(slot, expression.Span), enclosing, expression.Span);
        return expression.Pattern.Selector == Ast.PathSelector.AllShortestPathsFunction
            ? paths
            : new SubscriptExpression(
                paths, new ConstantExpression(Value.Integer(0), CypherType.Integer, expression.Span), CypherType.Path, expression.Span);
    }

    private (BoundMatch Match, Scope Inner, EnclosingScope Enclosing) BindPattern(
        Ast.PathPattern pattern, Ast.Expression? where, TextSpan span, bool mayIntroduce)
    {
        var enclosing = EnclosingAt(span);
        var inner = new Scope(enclosing);
        var bound = new PatternBinder(state, inner, "MATCH") { MayIntroduce = mayIntroduce }.Bind([pattern], where);
        return (new BoundMatch(span, Optional: false, bound), inner, enclosing);
    }

    private SubqueryExpression Collect(BoundMatch match, Expression result, EnclosingScope enclosing, TextSpan span)
    {
        int slot = state.AddHidden("item", result.Type);
        var project = new BoundProject(span, [], [], [new BoundItem(slot, result)], Distinct: false, [], null, null, null)
        {
            Carried = enclosing.ImportedSlots,
        };
        return new SubqueryExpression(
            Ast.SubqueryKind.Collect, new BoundSingleQuery([match, project], [slot]), enclosing.Imports, CypherType.ListOf(result.Type), span);
    }
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;
using SubqueryKind = ConceptGraph.Engine.Syntax.Ast.SubqueryKind;

namespace ConceptGraph.Engine.Planning;

/// <summary>Puts plans in the place of subqueries inside expressions.</summary>
internal sealed class ExpressionPlanner(PlanningContext context)
{
    /// <summary>The expression, ready to be evaluated.</summary>
    public Expression Plan(Expression expression)
    {
        var operands = expression.Operands;
        Expression[]? changed = null;
        for (int i = 0; i < operands.Count; i++)
        {
            var operand = Plan(operands[i]);
            if (!ReferenceEquals(operand, operands[i]))
            {
                changed ??= [.. operands];
                changed[i] = operand;
            }
        }

        var result = changed is null ? expression : expression.WithOperands(changed);
        return result is SubqueryExpression subquery ? PlanSubquery(subquery) : result;
    }

    public IReadOnlyList<Expression> PlanAll(IEnumerable<Expression> expressions) => [.. expressions.Select(Plan)];

    /// <summary>As <see cref="Plan"/>, where there may be none.</summary>
    public Expression? PlanOptional(Expression? expression) => expression is null ? null : Plan(expression);

    private Expression PlanSubquery(SubqueryExpression subquery)
    {
        int result = subquery.Kind == SubqueryKind.Collect ? subquery.Query.ResultSlots[0] : -1;
        var root = new QueryPlanner(context).Plan(subquery.Query, new Argument());
        if (result < 0 && root is Expand { Input: Argument, IsInto: false, DistinctFrom.Length: 0 } expand && subquery.Imports.FirstOrDefault(i => i.Slot == expand.From) is { } start)
        {
            return new DegreeExpression(start.Expression, expand.Direction, expand.Types, subquery.Kind == SubqueryKind.Exists, subquery.Span);
        }

        root = Planner.Optimize(new ProduceResults(root, result < 0 ? [] : [result], []), context);
        return new PlannedSubquery(
            subquery.Kind, root, result, subquery.Imports, context.Slots, subquery.Type, subquery.Span);
    }
}

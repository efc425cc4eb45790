using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Values;
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

        int[] results = result < 0 ? [] : [result];
        return new PlannedSubquery(subquery.Kind, Optimized(root, results), result, subquery.Imports, context.Slots, subquery.Type, subquery.Span)
        {
            ForBatch = PlanForBatch(subquery, root, results),
        };
    }

    /// <summary>The plan that counts or collects for many rows at once. EXISTS is not among them: for a row it ends with the first row inside.</summary>
    private BatchPlan? PlanForBatch(SubqueryExpression subquery, Operator root, int[] results)
    {
        if (subquery.Kind == SubqueryKind.Exists || subquery.Imports.Count == 0 || RowNumbering.GivesRowOfNone(root))
        {
            return null;
        }

        var row = context.Variable(context.AddHiddenSlot("row", CypherType.Integer));
        return RowNumbering.Numbered(root, row) is { } numbered ? new BatchPlan(Optimized(numbered, [.. results, row.Slot]), row.Slot) : null;
    }

    private Operator Optimized(Operator root, int[] results) => Planner.Optimize(new ProduceResults(root, results, []), context);
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Values;
using SubqueryKind = ConceptGraph.Engine.Syntax.Ast.SubqueryKind;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>EXISTS and NOT EXISTS in WHERE: one run of the subquery for a whole batch instead of one for each row.</summary>
internal sealed class SemiApplyPass : PlanPass
{
    protected override Operator Rewrite(Operator source, PlanningContext context)
    {
        if (source is not Filter filter)
        {
            return source;
        }

        var rest = filter.Predicates.Where(p => Find(p) is null).ToList();
        if (rest.Count == filter.Predicates.Count)
        {
            return source;
        }

        Operator root = rest.Count == 0 ? filter.Input : filter with { Predicates = rest };
        foreach (var (subquery, isAnti) in filter.Predicates.Select(Find).OfType<(PlannedSubquery, bool)>())
        {
            var imports = subquery.Imports.Where(i => i.Expression is not SlotExpression slot || slot.Slot != i.Slot).ToList();
            root = imports.Count == 0 ? root : new Project(root, imports);
            root = new SemiApply(root, subquery.Plan, context.AddHiddenSlot("row", CypherType.Integer), isAnti) { Estimate = filter.Estimate };
        }

        return root;
    }

    private static (PlannedSubquery Subquery, bool IsAnti)? Find(Expression predicate) => predicate switch
    {
        PlannedSubquery { Kind: SubqueryKind.Exists } exists when RowNumbering.IsRowWise(exists.Plan) => (exists, false),
        NotExpression when predicate.Operands[0] is PlannedSubquery { Kind: SubqueryKind.Exists } exists && RowNumbering.IsRowWise(exists.Plan) => (exists, true),
        _ => null,
    };
}

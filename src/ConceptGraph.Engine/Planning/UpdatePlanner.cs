using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Execution.Writing;

namespace ConceptGraph.Engine.Planning;

/// <summary>Clauses that change the graph.</summary>
internal sealed class UpdatePlanner(PlanningContext context, ExpressionPlanner expressions)
{
    public Operator Plan(BoundClause clause, Operator input) => clause switch
    {
        BoundCreate create => WithPaths(create, new Create(input, PlanElements(create.Elements), create.Span)),
        BoundMerge merge => PlanMerge(merge, input),
        BoundSet set => new SetItems(input, PlanItems(set.Items)),
        BoundDelete delete => new Delete(input, delete.Detach, expressions.PlanAll(delete.Expressions)),
        _ => throw new InvalidOperationException($"Unknown clause {clause.GetType().Name}."),
    };

    private Operator PlanMerge(BoundMerge merge, Operator input)
    {
        var match = new PatternPlanner(context, expressions).Plan(merge.Pattern with { Paths = [] }, new Argument());
        return WithPaths(
            merge.Create,
            new Merge(input, match, PlanElements(merge.Create.Elements), PlanItems(merge.OnCreate), PlanItems(merge.OnMatch), merge.Span));
    }

    private Operator WithPaths(BoundCreate create, Operator input)
    {
        var paths = create.Paths.Where(p => p.Slot >= 0).ToList();
        return paths.Count == 0
            ? input
            : new Project(input, [.. paths.Select(p => new BoundItem(p.Slot, new PathExpression([.. p.Elements.Select(context.Variable)], create.Span)))]);
    }

    private IReadOnlyList<BoundCreateElement> PlanElements(IReadOnlyList<BoundCreateElement> elements) =>
        [.. elements.Select(e => e with { Properties = expressions.PlanOptional(e.Properties) })];

    private IReadOnlyList<BoundSetItem> PlanItems(IReadOnlyList<BoundSetItem> items) => [.. items.Select(PlanItem)];

    private BoundSetItem PlanItem(BoundSetItem item) => item switch
    {
        BoundSetProperty property => property with
        {
            Target = expressions.Plan(property.Target),
            Key = expressions.Plan(property.Key),
            Value = expressions.Plan(property.Value),
        },
        BoundSetAllProperties all => all with { Target = expressions.Plan(all.Target), Value = expressions.Plan(all.Value) },
        _ => item with { Target = expressions.Plan(item.Target) },
    };
}

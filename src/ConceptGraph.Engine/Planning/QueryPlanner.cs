using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Execution.Subqueries;

namespace ConceptGraph.Engine.Planning;

/// <summary>Clauses to operators, one after the other; each reads the rows of the one before.</summary>
internal sealed class QueryPlanner(PlanningContext context)
{
    private readonly ExpressionPlanner expressions = new(context);

    /// <summary>The operators of a query over the rows of <paramref name="input"/>.</summary>
    public Operator Plan(BoundQuery query, Operator input) => query switch
    {
        BoundSingleQuery single => PlanClauses(single.Clauses, input),
        BoundUnion union => PlanUnion(union, input),
        _ => throw new InvalidOperationException($"Unknown query {query.GetType().Name}."),
    };

    /// <summary>
    /// The operators of clauses. Each clause sees the whole effect of those before it and nothing of its own or of later ones: where rows could be read while the graph
    /// changes under them, they are gathered first.
    /// </summary>
    public Operator PlanClauses(IReadOnlyList<BoundClause> clauses, Operator input)
    {
        var root = input;
        var before = PlanAccess.GoingOn(input);
        foreach (var clause in clauses.SelectMany(SetSteps.Of))
        {
            context.Limits.Spend(1);
            var next = PlanClause(clause, root);
            var access = PlanAccess.Of(next, root);
            // What only creates, the one thing that writes without reading, goes unnoticed by what only creates as well.
            bool isDisturbed = (before.HasFlag(GraphAccess.Writes) && access.HasFlag(GraphAccess.Reads))
                || (before.HasFlag(GraphAccess.Reads) && access.HasFlag(GraphAccess.Writes));
            if (isDisturbed)
            {
                var eager = new Eager(root);
                next = PlanAccess.Replace(next, root, eager);
                (root, before) = (eager, GraphAccess.None);
            }

            before = PlanAccess.GoingOn(next, root, before);
            root = next;
        }

        return root;
    }

    private Operator PlanUnion(BoundUnion union, Operator input)
    {
        var left = Plan(union.Left, input);
        var right = Plan(union.Right, input);
        var both = new Union(left, right, union.Left.ResultSlots, union.Right.ResultSlots, union.ResultSlots);
        return union.All ? both : new Distinct(both, union.ResultSlots, Names(union.ResultSlots));
    }

    private Operator PlanClause(BoundClause clause, Operator input) => clause switch
    {
        BoundMatch match => PlanMatch(match, input),
        BoundUnwind unwind => new Unwind(input, expressions.Plan(unwind.List), unwind.Slot, context.NameOf(unwind.Slot)),
        BoundProject project => PlanProject(project, input),
        BoundCallSubquery call => PlanCall(call, input),
        BoundForeach each => PlanForeach(each, input),
        BoundFinish => new EmptyResult(input),
        BoundCallProcedure or BoundLoadCsv or BoundSchemaCommand => new CommandPlanner(expressions).Plan(clause, input),
        _ => new UpdatePlanner(context, expressions).Plan(clause, input),
    };

    private Operator PlanMatch(BoundMatch match, Operator input)
    {
        if (!match.Optional)
        {
            return new PatternPlanner(context, expressions).Plan(match.Pattern, input);
        }

        int row = context.AddHiddenSlot("row", Values.CypherType.Integer);
        var inner = new PatternPlanner(context, expressions).Plan(match.Pattern, new Argument());
        return new Optional(input, inner, row, PatternSlots.Introduced(match.Pattern));
    }

    private Operator PlanProject(BoundProject project, Operator input)
    {
        var root = input;
        if (project.IsAggregating)
        {
            root = new Aggregate(
                root,
                PlanItems(project.GroupKeys),
                [.. project.Aggregations.Select(a => a with { Arguments = expressions.PlanAll(a.Arguments) })]);
        }

        var computed = PlanItems(project.Items.Where(i => i.Expression is not SlotExpression slot || slot.Slot != i.Slot));
        root = computed.Count == 0 ? root : new Project(root, computed);
        if (project.Distinct)
        {
            int[] slots = [.. project.Items.Select(i => i.Slot)];
            root = new Distinct(root, slots, Names(slots));
        }

        root = project.OrderBy.Count == 0 ? root
            : new Sort(root, [.. project.OrderBy.Select(k => k with { Expression = expressions.Plan(k.Expression) })]);
        root = project.Skip is null ? root : new Skip(root, expressions.Plan(project.Skip));
        root = project.Limit is null ? root : new Limit(root, expressions.Plan(project.Limit));
        return project.Where is null ? root : new Filter(root, expressions.PlanAll(Conjuncts.Of(project.Where)));
    }

    private Operator PlanCall(BoundCallSubquery call, Operator input)
    {
        var inner = Plan(call.Query, new Argument());
        inner = call.Query.ResultSlots.Count == 0 ? new EmptyResult(inner) : inner;
        return call.InTransactions is { } transactions
            ? new CallInTransactions(
                input, inner, call.Imports, call.Query.ResultSlots, expressions.PlanOptional(transactions.BatchSize), transactions.OnError, transactions.StatusSlot ?? -1)
            : new Apply(input, inner, call.Imports, call.Query.ResultSlots, call.Optional);
    }

    private Foreach PlanForeach(BoundForeach each, Operator input)
    {
        var list = expressions.Plan(each.List);
        var unwind = new Unwind(new Argument(), list, each.Slot, context.NameOf(each.Slot));
        return new Foreach(input, new EmptyResult(PlanClauses(each.Clauses, unwind)), unwind.Details);
    }

    private IReadOnlyList<BoundItem> PlanItems(IEnumerable<BoundItem> items) =>
        [.. items.Select(i => i with { Expression = expressions.Plan(i.Expression) })];

    private string Names(IEnumerable<int> slots) => string.Join(", ", slots.Select(context.NameOf));
}

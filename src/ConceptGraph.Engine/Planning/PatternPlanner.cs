using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// A pattern to operators, greedily: start where the fewest nodes are, follow the relationship that is expected to give the fewest rows, and test each condition as soon as
/// everything in it is known.
/// </summary>
internal sealed class PatternPlanner(PlanningContext context, ExpressionPlanner expressions)
{
    private const double LeastRows = 0.1;
    private const double MostRows = 1e100;

    private readonly CardinalityModel model = new(context);
    private readonly SlotSet missing = new();
    private readonly PassedRelationships passed = new();
    private PendingPredicates predicates = null!;
    private PendingSteps steps = null!;
    private PendingStarts starts = null!;
    private Operator root = null!;
    private double rows;

    /// <summary>The operators that extend each row of <paramref name="input"/> by the matches of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="input">The rows to extend.</param>
    /// <param name="known">Slots that the input fills although the pattern does not say so.</param>
    public Operator Plan(BoundPattern pattern, Operator input, params int[] known)
    {
        root = input;
        rows = Math.Max(1, input.Estimate);
        missing.AddRange(PatternSlots.Introduced(pattern));
        missing.RemoveRange(known);
        predicates = new PendingPredicates(PredicatesOf(pattern), missing);
        steps = new PendingSteps(StepsOf(pattern), model, missing, predicates);
        starts = new PendingStarts([.. pattern.Nodes.Select(n => n.Slot)], context, missing, predicates);
        ApplyPredicates();
        while (NextStep() || NextStart())
        {
            ApplyPredicates();
        }

        foreach (var shortest in pattern.Shortest)
        {
            ApplyShortest(shortest);
        }

        AddPaths(pattern);
        ApplyPredicates();
        return root;
    }

    private static IEnumerable<Expression> PredicatesOf(BoundPattern pattern)
    {
        bool isRepeated = pattern.Relationships.Select(r => r.Slot).Distinct().Count() < pattern.Relationships.Count;
        return isRepeated ? pattern.Predicates.Append(new ConstantExpression(Value.False, CypherType.Boolean, default)) : pattern.Predicates;
    }

    private List<PatternStep> StepsOf(BoundPattern pattern) =>
        [.. pattern.Relationships.Select(r => new RelationshipStep(r)), .. pattern.Quantified.Select(q => QuantifiedStep.For(q, context))];

    private bool NextStep()
    {
        if (steps.Next() is not { } step)
        {
            return false;
        }

        rows = step.IsBound ? LeastRows : Bounded(model.RowsAfter(step, rows, missing, predicates));
        root = step.Apply(new StepInput(root, context, expressions, missing, passed.MayBe(step))) with { Estimate = rows };
        passed.Add(step);
        foreach (int slot in step.Fills)
        {
            Fill(slot);
        }

        return true;
    }

    private bool NextStart()
    {
        if (starts.Next(rows) is not { } start)
        {
            return false;
        }

        rows = Math.Min(rows * Math.Max(start.Rows, LeastRows), MostRows);
        root = start.Apply(root, context, expressions) with { Estimate = rows };
        foreach (var used in start.Used)
        {
            predicates.Drop(used);
        }

        Fill(start.Slot);
        return true;
    }

    /// <summary>Notes that a slot is known, and all that this changes.</summary>
    private void Fill(int slot)
    {
        if (!missing.Contains(slot))
        {
            return;
        }

        missing.Remove(slot);
        steps.Touch(slot);
        foreach (int affected in predicates.Fill(slot))
        {
            steps.Touch(affected);
            starts.Touch(affected);
        }
    }

    /// <summary>Tests every condition whose slots are all known.</summary>
    private void ApplyPredicates()
    {
        var ready = predicates.TakeReady();
        if (ready.Count > 0)
        {
            context.Limits.Spend(ready.Count);
            rows = Bounded(ready.Aggregate(rows, (left, predicate) => left * model.Selectivity(predicate)));
            root = new Filter(root, expressions.PlanAll(ready)) { Estimate = rows };
        }
    }

    private static double Bounded(double rows) => Math.Clamp(rows, LeastRows, MostRows);

    private void ApplyShortest(PatternShortest shortest)
    {
        foreach (int end in new[] { shortest.Start, shortest.End }.Where(missing.Contains))
        {
            var option = StartOption.Choose(end, context, [.. predicates.On(end)], missing, rows);
            root = option.Apply(root, context, expressions);
            Fill(end);
            ApplyPredicates();
        }

        root = new ShortestPlanner(context, expressions).Plan(shortest, root);
        foreach (int slot in PatternSlots.OfShortest(shortest))
        {
            Fill(slot);
        }

        ApplyPredicates();
    }

    private void AddPaths(BoundPattern pattern)
    {
        var paths = pattern.Paths.Where(p => p.Slot >= 0).ToList();
        if (paths.Count > 0)
        {
            root = new Project(root, [.. paths.Select(p => new BoundItem(p.Slot, PathOf(p)))]);
            paths.ForEach(p => Fill(p.Slot));
        }
    }

    private PathExpression PathOf(PatternPath path)
    {
        var parts = path.Quantified.ToDictionary(q => q.Position, q => q.Part);
        return new PathExpression(
            [.. path.Elements.Select((slot, position) => context.Variable(slot >= 0 ? slot : QuantifiedStep.PathSlot(parts[position], context)))], default);
    }
}

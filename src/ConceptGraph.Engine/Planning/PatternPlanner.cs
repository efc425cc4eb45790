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
    private readonly CardinalityModel model = new(context);
    private readonly SlotSet missing = new();
    private readonly List<Expression> predicates = [];
    private readonly List<PatternStep> steps = [];
    private readonly List<(int Slot, IReadOnlyList<string> Types)> passed = [];
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
        foreach (int slot in known)
        {
            missing.Remove(slot);
        }

        predicates.AddRange(pattern.Predicates);
        steps.AddRange(pattern.Relationships.Select(PatternStep (r) => new RelationshipStep(r)));
        steps.AddRange(pattern.Quantified.Select(q => QuantifiedStep.For(q, context)));
        if (pattern.Relationships.Select(r => r.Slot).Distinct().Count() < pattern.Relationships.Count)
        {
            predicates.Add(new ConstantExpression(Value.False, CypherType.Boolean, default));
        }

        ApplyPredicates();
        while (NextStep() || NextStart(pattern))
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

    private bool NextStep()
    {
        context.Limits.Spend((long)steps.Count * (predicates.Count + 1));
        PatternStep? best = null;
        double least = double.MaxValue;
        foreach (var step in steps.Where(IsReady))
        {
            double cost = step.IsBound ? 0 : model.RowsAfter(step, rows, missing, predicates);
            if (cost < least)
            {
                (best, least) = (step, cost);
            }
        }

        if (best is null)
        {
            return false;
        }

        steps.Remove(best);
        int[] distinctFrom = [.. passed.Where(p => MayShare(p.Types, best.Types)).Select(p => p.Slot)];
        root = best.Apply(new StepInput(root, context, expressions, missing, distinctFrom));
        rows = Math.Max(least, 0.1);
        root = root with { Estimate = rows };
        passed.Add((best.Relationships, best.Types));
        foreach (int slot in best.Fills)
        {
            missing.Remove(slot);
        }

        return true;
    }

    private bool IsReady(PatternStep step) =>
        step.IsBound || ((!missing.Contains(step.Left) || !missing.Contains(step.Right)) && !step.Needs.Overlaps(missing));

    private bool NextStart(BoundPattern pattern)
    {
        context.Limits.Spend((long)pattern.Nodes.Count * (predicates.Count + 1));
        StartOption? best = null;
        foreach (var node in pattern.Nodes.Where(n => missing.Contains(n.Slot)))
        {
            var option = StartOption.Choose(node.Slot, context, predicates, missing, rows);
            best = best is null || option.Rows < best.Rows ? option : best;
        }

        if (best is null)
        {
            return false;
        }

        rows *= Math.Max(best.Rows, 0.1);
        root = best.Apply(root, context, expressions) with { Estimate = rows };
        foreach (var used in best.Used)
        {
            predicates.Remove(used);
        }

        missing.Remove(best.Slot);
        return true;
    }

    /// <summary>Tests every condition whose slots are all known.</summary>
    private void ApplyPredicates()
    {
        var ready = predicates.Where(p => !SlotsOf(p).Overlaps(missing)).ToList();
        if (ready.Count == 0)
        {
            return;
        }

        predicates.RemoveAll(ready.Contains);
        rows = Math.Max(0.1, ready.Aggregate(rows, (left, predicate) => left * model.Selectivity(predicate)));
        root = new Filter(root, expressions.PlanAll(ready)) { Estimate = rows };
    }

    private void ApplyShortest(PatternShortest shortest)
    {
        foreach (int end in new[] { shortest.Start, shortest.End }.Where(missing.Contains))
        {
            var option = StartOption.Choose(end, context, predicates, missing, rows);
            root = option.Apply(root, context, expressions);
            missing.Remove(end);
            ApplyPredicates();
        }

        root = new ShortestPlanner(context, expressions).Plan(shortest, root);
        foreach (int slot in PatternSlots.OfShortest(shortest))
        {
            missing.Remove(slot);
        }

        ApplyPredicates();
    }

    private void AddPaths(BoundPattern pattern)
    {
        var paths = pattern.Paths.Where(p => p.Slot >= 0).ToList();
        if (paths.Count > 0)
        {
            root = new Project(root, [.. paths.Select(p => new BoundItem(p.Slot, PathOf(p)))]);
            paths.ForEach(p => missing.Remove(p.Slot));
        }
    }

    private PathExpression PathOf(PatternPath path)
    {
        var parts = path.Quantified.ToDictionary(q => q.Position, q => q.Part);
        return new PathExpression(
            [.. path.Elements.Select((slot, position) => context.Variable(slot >= 0 ? slot : QuantifiedStep.PathSlot(parts[position], context)))], default);
    }

    private static bool MayShare(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Count == 0 || right.Count == 0 || left.Intersect(right, StringComparer.Ordinal).Any();

    private static SlotSet SlotsOf(Expression expression)
    {
        var slots = new SlotSet();
        slots.Add(expression);
        return slots;
    }
}

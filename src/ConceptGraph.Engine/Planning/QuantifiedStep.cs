using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Planning;

/// <summary>A quantified path pattern: one repetition planned on its own and repeated.</summary>
internal sealed class QuantifiedStep(PatternQuantified part, int path) : PatternStep
{
    public override int Left => part.Left;

    public override int Right => part.Right;

    public override int Relationships => path;

    public override IReadOnlyList<string> Types { get; } =
        part.Inner.Relationships.Any(r => r.Types.Count == 0) ? [] : [.. part.Inner.Relationships.SelectMany(r => r.Types)];

    public override Direction Direction => part.Inner.Relationships.Count == 1 ? part.Inner.Relationships[0].Direction : Direction.Both;

    public override (int Min, int Max) Length => (part.Min, part.Max);

    public override IReadOnlyList<int> Fills => [Left, Right, path, .. part.Groups.Select(g => g.Outer)];

    public override SlotSet Needs { get; } = NeedsOf(part.Inner.Predicates, PatternSlots.Introduced(part.Inner));

    /// <summary>The step; where one repetition is a bare relationship, it is one of variable length.</summary>
    public static PatternStep For(PatternQuantified part, PlanningContext context) =>
        SimpleHops(part) is { } simple ? new RelationshipStep(simple with { Slot = PathSlot(part, context) }) : new QuantifiedStep(part, PathSlot(part, context));

    /// <summary>The slot that holds the list of all relationships of a quantified part.</summary>
    public static int PathSlot(PatternQuantified part, PlanningContext context)
    {
        if (!context.PathSlots.TryGetValue(part, out int slot))
        {
            slot = SimpleHops(part) is { } simple && part.Groups.Count == 1 ? simple.Slot : context.AddHiddenSlot("path", CypherType.ListOf(CypherType.Relationship));
            context.PathSlots.Add(part, slot);
        }

        return slot;
    }

    public override Operator Apply(StepInput input)
    {
        bool isForward = !input.Missing.Contains(Left);
        var (from, to) = isForward ? (Left, Right) : (Right, Left);
        var (enter, leave) = isForward ? (part.InnerLeft, part.InnerRight) : (part.InnerRight, part.InnerLeft);
        var inner = new PatternPlanner(input.Context, input.Expressions).Plan(part.Inner, new Argument(), enter);
        var imports = PlanSlots.UsesOf(inner);
        foreach (int slot in PatternSlots.Introduced(part.Inner))
        {
            imports.Remove(slot);
        }

        var relationships = part.Inner.Relationships.Select(r => r.Slot).ToHashSet();
        return new Repeat(
            input.Root, inner, from, to, !input.Missing.Contains(to), !isForward, enter, leave, part.Min, part.Max,
            part.Groups, [.. part.Order.Where(relationships.Contains)], path, input.DistinctFrom, imports.ToArray());
    }

    /// <summary>As one relationship of variable length, when the nodes inside do not matter; its slot is that of the list outside, when there is one.</summary>
    public static PatternRelationship? SimpleHops(PatternQuantified part)
    {
        var inner = part.Inner;
        if (inner.Relationships is not [{ Hops: null, IsBound: false } hop] || inner.Nodes.Count != 2 || inner.Quantified.Count + inner.Shortest.Count > 0
            || part.Groups.Any(g => g.Inner != hop.Slot) || part.Groups.Count > 1)
        {
            return null;
        }

        var uses = new SlotSet();
        uses.AddRange(inner.Predicates);
        if (uses.Contains(part.InnerLeft) || uses.Contains(part.InnerRight) || inner.Predicates.Any(p => !PlanSlots.IsPlain(p)))
        {
            return null;
        }

        var direction = hop.Left == part.InnerLeft ? hop.Direction : Reverse(hop.Direction);
        var hops = new PatternHops(part.Min, part.Max, hop.Slot, inner.Predicates);
        return new PatternRelationship(part.Groups.Count == 1 ? part.Groups[0].Outer : -1, part.Left, part.Right, direction, hop.Types, hops, IsBound: false);
    }
}

using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Planning;

/// <summary>One relationship, or a variable number of them.</summary>
internal sealed class RelationshipStep(PatternRelationship relationship) : PatternStep
{
    public override int Left => relationship.Left;

    public override int Right => relationship.Right;

    public override int Relationships => relationship.Slot;

    public override IReadOnlyList<string> Types => relationship.Types;

    public override bool IsBound => relationship.IsBound;

    public override Direction Direction => relationship.Direction;

    public override (int Min, int Max) Length => relationship.Hops is { } hops ? (hops.Min, hops.Max) : (1, 1);

    public override IReadOnlyList<int> Fills => [Left, Right, relationship.Slot];

    public override SlotSet Needs { get; } = NeedsOf(relationship.Hops?.HopPredicates ?? [], [relationship.Hops?.HopSlot ?? -1]);

    public override Operator Apply(StepInput input)
    {
        bool isLeftKnown = !input.Missing.Contains(Left);
        bool isRightKnown = !input.Missing.Contains(Right);
        if (relationship.IsBound)
        {
            return new ProjectEndpoints(
                input.Root, relationship.Slot, Left, Right, isLeftKnown, isRightKnown, Direction, Types, Length.Min, Length.Max);
        }

        var (from, to) = isLeftKnown ? (Left, Right) : (Right, Left);
        var direction = isLeftKnown ? Direction : Reverse(Direction);
        bool isInto = isLeftKnown && isRightKnown;
        string text = PatternText.Of(input.Context, from, relationship.Slot, to, direction, Types, relationship.Hops is null ? null : Length);
        if (relationship.Hops is not { } hops)
        {
            return new Expand(input.Root, from, relationship.Slot, to, isInto, direction, Types, input.DistinctFrom, text);
        }

        var pattern = new HopPattern(direction, Types, hops.Min, hops.Max, hops.HopSlot, input.Expressions.PlanAll(hops.HopPredicates));
        return new VarLengthExpand(input.Root, from, relationship.Slot, to, isInto, !isLeftKnown, pattern, input.DistinctFrom, text);
    }
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Planning;

/// <summary>A part of a pattern between two nodes, which can be followed from either.</summary>
internal abstract class PatternStep
{
    public abstract int Left { get; }

    public abstract int Right { get; }

    /// <summary>The slot of its relationship or relationships.</summary>
    public abstract int Relationships { get; }

    /// <summary>The types that may occur; empty for all.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>Whether an earlier clause has found the relationship.</summary>
    public virtual bool IsBound => false;

    public abstract Direction Direction { get; }

    /// <summary>The least and the greatest number of relationships.</summary>
    public abstract (int Min, int Max) Length { get; }

    /// <summary>The slots that are known afterwards.</summary>
    public abstract IReadOnlyList<int> Fills { get; }

    /// <summary>The slots that must be known before: those its conditions ask for.</summary>
    public abstract SlotSet Needs { get; }

    /// <summary>The operator that follows it from the end that is known.</summary>
    public abstract Operator Apply(StepInput input);

    protected static SlotSet NeedsOf(IEnumerable<Expression> predicates, IEnumerable<int> own)
    {
        var needs = new SlotSet();
        needs.AddRange(predicates);
        foreach (int slot in own)
        {
            needs.Remove(slot);
        }

        return needs;
    }

    protected static Direction Reverse(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}

/// <summary>Where a step begins.</summary>
/// <param name="Root">The rows so far.</param>
/// <param name="Context">The statement.</param>
/// <param name="Expressions">Plans subqueries in expressions.</param>
/// <param name="Missing">The slots of the pattern that are not known yet.</param>
/// <param name="DistinctFrom">Slots whose relationships the step must not use.</param>
internal sealed record StepInput(Operator Root, PlanningContext Context, ExpressionPlanner Expressions, SlotSet Missing, int[] DistinctFrom);

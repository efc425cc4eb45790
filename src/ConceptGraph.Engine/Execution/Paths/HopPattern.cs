using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>Which relationships a variable-length pattern follows, and how many of them.</summary>
/// <param name="Direction">As seen from the node where the search begins.</param>
/// <param name="Types">Any of these; empty for all.</param>
/// <param name="Min">The smallest number.</param>
/// <param name="Max">The largest; <see cref="int.MaxValue"/> for open.</param>
/// <param name="Slot">The slot over which the predicates are written.</param>
/// <param name="Predicates">What every relationship must meet.</param>
internal sealed record HopPattern(Direction Direction, IReadOnlyList<string> Types, int Min, int Max, int Slot, IReadOnlyList<Expression> Predicates)
{
    /// <summary>The slot over which <see cref="NodePredicates"/> are written, or -1.</summary>
    public int NodeSlot { get; init; } = -1;

    /// <summary>What every node of a path must meet; only searches for shortest paths look at it.</summary>
    public IReadOnlyList<Expression> NodePredicates { get; init; } = [];

    public void AddUses(SlotSet slots)
    {
        var uses = new SlotSet();
        uses.AddRange(Predicates);
        uses.AddRange(NodePredicates);
        uses.Remove(Slot);
        uses.Remove(NodeSlot);
        slots.Add(uses);
    }

    /// <summary>As it is seen from the other end.</summary>
    public HopPattern Reverse() => this with
    {
        Direction = Direction switch
        {
            Direction.Outgoing => Direction.Incoming,
            Direction.Incoming => Direction.Outgoing,
            _ => Direction.Both,
        },
    };
}

using ConceptGraph.Engine.Storage;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>From a node to its neighbours or, when both ends are known, to the relationships between them.</summary>
/// <param name="Input">Rows with the node to start from.</param>
/// <param name="From">The slot of that node.</param>
/// <param name="Relationship">The slot that takes the relationship.</param>
/// <param name="To">The slot that takes the neighbour, or that holds it.</param>
/// <param name="IsInto">Whether <paramref name="To"/> is known already.</param>
/// <param name="Direction">As seen from <paramref name="From"/>.</param>
/// <param name="Types">Any of these; empty for all.</param>
/// <param name="DistinctFrom">Slots whose relationships must be others.</param>
/// <param name="Text">The pattern, for plans.</param>
internal sealed record Expand(
    Operator Input, int From, int Relationship, int To, bool IsInto, Direction Direction, IReadOnlyList<string> Types, int[] DistinctFrom, string Text)
    : FlatMapOperator(Input)
{
    public override string Name => IsInto ? "Expand(Into)" : "Expand(All)";

    public override string Details => Text;

    public override GraphAccess Access => GraphAccess.Reads;

    /// <summary>Whether the relationship itself is read behind this.</summary>
    public bool KeepsRelationship { get; init; } = true;

    public override void AddUses(SlotSet slots)
    {
        slots.Add(From);
        slots.AddRange(DistinctFrom);
        if (IsInto)
        {
            slots.Add(To);
        }
    }

    public override Operator Narrow(SlotSet needed) =>
        this with { Carried = needed.ToArray(), KeepsRelationship = needed.Contains(Relationship) };

    public override IEnumerable<int> Fills => IsInto ? [Relationship] : [Relationship, To];

    public override Cursor Open(ExecutionContext context) => new ExpandCursor(context, context.Open(Input), this);
}

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>From a node along relationships, none of them twice, as far as the pattern allows: one row a path.</summary>
/// <param name="Input">Rows with the node to start from.</param>
/// <param name="From">The slot of that node.</param>
/// <param name="Relationships">The slot that takes the list of relationships, in the order of the pattern.</param>
/// <param name="To">The slot that takes the last node, or that holds it.</param>
/// <param name="IsInto">Whether <paramref name="To"/> is known already.</param>
/// <param name="IsReversed">Whether the pattern is written the other way round.</param>
/// <param name="Hops">Which relationships, and how many.</param>
/// <param name="DistinctFrom">Slots whose relationships must be others.</param>
/// <param name="Text">The pattern, for plans.</param>
internal sealed record VarLengthExpand(
    Operator Input, int From, int Relationships, int To, bool IsInto, bool IsReversed, HopPattern Hops, int[] DistinctFrom, string Text)
    : FlatMapOperator(Input)
{
    public override string Name => IsInto ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";

    public override string Details => Text;

    public override GraphAccess Access => GraphAccess.Reads;

    /// <summary>Whether the list is read behind this.</summary>
    public bool KeepsList { get; init; } = true;

    public override void AddUses(SlotSet slots)
    {
        slots.Add(From);
        slots.AddRange(DistinctFrom);
        Hops.AddUses(slots);
        if (IsInto)
        {
            slots.Add(To);
        }
    }

    public override Operator Narrow(SlotSet needed) => this with { Carried = needed.ToArray(), KeepsList = needed.Contains(Relationships) };

    public override IEnumerable<int> Fills => IsInto ? [Relationships] : [Relationships, To];

    public override Cursor Open(ExecutionContext context) => new VarLengthExpandCursor(context, context.Open(Input), this);
}

using ConceptGraph.Engine.Execution.Subqueries;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>A quantified path pattern: repeats an inner plan, each time from where the last repetition ended, no relationship twice.</summary>
/// <param name="Input">Rows with the node to start from.</param>
/// <param name="Inner">One repetition; begins with an <see cref="Argument"/> whose rows hold <paramref name="Enter"/>.</param>
/// <param name="From">The slot of the node to start from.</param>
/// <param name="To">The slot that takes the last node, or that holds it.</param>
/// <param name="IsInto">Whether <paramref name="To"/> is known already.</param>
/// <param name="IsReversed">Whether the search goes from the pattern's right end to its left.</param>
/// <param name="Enter">The slot inside of the node where a repetition begins.</param>
/// <param name="Leave">The slot inside of the node where it ends.</param>
/// <param name="Min">The smallest number of repetitions.</param>
/// <param name="Max">The largest; <see cref="int.MaxValue"/> for open.</param>
/// <param name="Groups">Slots inside and the slots of the lists outside.</param>
/// <param name="Order">The slots inside of the relationships (or lists of them), in the order of the pattern.</param>
/// <param name="Path">A slot that takes the list of all relationships in the order of the pattern.</param>
/// <param name="DistinctFrom">Slots whose relationships must be others.</param>
/// <param name="Imports">Outer slots that the predicates inside read.</param>
internal sealed record Repeat(
    Operator Input,
    Operator Inner,
    int From,
    int To,
    bool IsInto,
    bool IsReversed,
    int Enter,
    int Leave,
    int Min,
    int Max,
    IReadOnlyList<(int Inner, int Outer)> Groups,
    IReadOnlyList<int> Order,
    int Path,
    int[] DistinctFrom,
    IReadOnlyList<int> Imports) : Operator
{
    public override string Name => "Repeat(Trail)";

    public override string Details => $"{{{Min}, {(Max == int.MaxValue ? "*" : Max)}}}";

    public override GraphAccess Access => GraphAccess.Reads;

    public override IReadOnlyList<Operator> Inputs => [Input, Inner];

    public override Operator WithInputs(IReadOnlyList<Operator> inputs) => this with { Input = inputs[0], Inner = inputs[1] };

    public override void AddUses(SlotSet slots)
    {
        slots.Add(From);
        slots.AddRange(DistinctFrom);
        slots.AddRange(Imports);
        if (IsInto)
        {
            slots.Add(To);
        }
    }

    public override SlotSet NeedsOf(int input, SlotSet needed) =>
        input == 0 ? needed : new SlotSet([Leave, .. Groups.Select(g => g.Inner), .. Order]);

    public override IEnumerable<int> Fills => [Enter, Path, .. Groups.Select(g => g.Outer), .. IsInto ? Array.Empty<int>() : [To]];

    public override Cursor Open(ExecutionContext context) => new RepeatCursor(context, context.Open(Input), this);
}

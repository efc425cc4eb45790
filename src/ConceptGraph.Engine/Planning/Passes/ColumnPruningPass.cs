using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Rows;
using ConceptGraph.Engine.Functions;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>Tells every operator which slots are read behind it, so that rows carry no more than that.</summary>
internal sealed class ColumnPruningPass : PlanPass
{
    public override Operator Run(Operator root, PlanningContext context) => Prune(root, new SlotSet(), context.Limits);

    private static Operator Prune(Operator source, SlotSet needed, WorkLimits limits)
    {
        limits.Spend(needed.Count + 1);
        var narrowed = source.Narrow(needed);
        var inputs = new Operator[source.Inputs.Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            var slots = source.NeedsOf(i, needed).Copy();
            source.AddUses(slots);
            if (i == 0)
            {
                slots.Add(StartsFromRows(source) ? PlanSlots.UsesOf(source.Inputs[1]) : new SlotSet());
                slots.RemoveRange(source.Fills);
            }

            inputs[i] = Prune(source.Inputs[i], slots, limits);
        }

        return narrowed.WithInputs(inputs);
    }

    /// <summary>Whether the second input begins with the rows of the first.</summary>
    private static bool StartsFromRows(Operator source) => source.Inputs.Count == 2 && source is not Union;
}

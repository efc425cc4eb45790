using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>Which slots a part of a plan reads.</summary>
internal static class PlanSlots
{
    /// <summary>The slots that the operators of the plan read and that none of them fills.</summary>
    public static SlotSet UsesOf(Operator root)
    {
        var slots = new SlotSet();
        for (var next = root; next is not null; next = next.Inputs.Count > 0 ? next.Inputs[0] : null)
        {
            next.AddUses(slots);
            foreach (var input in next.Inputs.Skip(1))
            {
                slots.Add(UsesOf(input));
            }

            slots.RemoveRange(next.Fills);
        }

        return slots;
    }

    /// <summary>Whether an expression holds no subquery.</summary>
    public static bool IsPlain(Expression expression) => expression is not SubqueryExpression && expression.Operands.All(IsPlain);
}

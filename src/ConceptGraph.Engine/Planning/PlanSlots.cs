using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>Which slots a part of a plan reads.</summary>
internal static class PlanSlots
{
    /// <summary>Every slot that an operator of the plan reads.</summary>
    public static SlotSet UsesOf(Operator root)
    {
        var slots = new SlotSet();
        AddUses(root, slots);
        return slots;
    }

    /// <summary>Whether an expression holds no subquery.</summary>
    public static bool IsPlain(Expression expression) => expression is not SubqueryExpression && expression.Operands.All(IsPlain);

    private static void AddUses(Operator root, SlotSet slots)
    {
        root.AddUses(slots);
        foreach (var input in root.Inputs)
        {
            AddUses(input, slots);
        }
    }
}

using ConceptGraph.Engine.Binding.Expressions;

namespace ConceptGraph.Engine.Execution;

/// <summary>A mutable set of slot numbers, used while planning.</summary>
internal sealed class SlotSet
{
    private readonly HashSet<int> slots = [];

    public SlotSet()
    {
    }

    public SlotSet(IEnumerable<int> slots) => this.slots = [.. slots];

    public int Count => slots.Count;

    public bool Contains(int slot) => slots.Contains(slot);

    public void Add(int slot) => slots.Add(slot);

    public void Remove(int slot) => slots.Remove(slot);

    public void AddRange(IEnumerable<int> other) => slots.UnionWith(other);

    public void Add(SlotSet other) => slots.UnionWith(other.slots);

    /// <summary>Adds every slot that the expression reads.</summary>
    public void Add(Expression expression)
    {
        if (expression is SlotExpression slot)
        {
            slots.Add(slot.Slot);
        }

        foreach (var operand in expression.Operands)
        {
            Add(operand);
        }
    }

    public void AddRange(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Add(expression);
        }
    }

    public bool ContainsAll(SlotSet other) => other.slots.IsSubsetOf(slots);

    public bool Overlaps(SlotSet other) => slots.Overlaps(other.slots);

    /// <summary>A copy with one more.</summary>
    public SlotSet With(int slot) => new(slots.Append(slot));

    public SlotSet Copy() => new(slots);

    /// <summary>Ascending.</summary>
    public int[] ToArray() => [.. slots.Order()];
}

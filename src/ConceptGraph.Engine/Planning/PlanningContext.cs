using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Planning;

/// <summary>What planning one statement looks at: the graph's counts and indexes, and the slots, to which it may add hidden ones.</summary>
internal sealed class PlanningContext(IGraph graph, SlotTable slots, WorkLimits limits)
{
    public SlotTable Slots { get; } = slots;

    /// <summary>To be told of work done: planning a huge pattern takes time as well.</summary>
    public WorkLimits Limits { get; } = limits;

    /// <summary>The counts and indexes to plan with.</summary>
    public IGraph Graph { get; } = graph;

    /// <summary>The slots that hold the relationships of quantified parts, which have no variable of their own.</summary>
    public Dictionary<PatternQuantified, int> PathSlots { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>A slot that no variable stands for.</summary>
    public int AddHiddenSlot(string purpose, CypherType type) => Slots.Add(" " + purpose, type);

    /// <summary>A variable as an expression.</summary>
    public SlotExpression Variable(int slot) => new(slot, NameOf(slot), Slots[slot].Type, default);

    /// <summary>The name of a slot, as plans show it; empty for what has no name.</summary>
    public string NameOf(int slot) => Slots[slot].Name.StartsWith(' ') ? "" : Slots[slot].Name;
}

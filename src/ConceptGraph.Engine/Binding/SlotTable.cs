using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>What a slot holds.</summary>
/// <param name="Name">The variable's name, or an invented one that begins with a space for what has no name.</param>
/// <param name="Type">The type as far as it is known.</param>
internal sealed record Slot(string Name, CypherType Type);

/// <summary>
/// The slots of one statement: every variable that a clause introduces, named or not, has one of its own, subqueries included.
/// A row is one value for each slot; names are gone behind the binder.
/// </summary>
internal sealed class SlotTable
{
    private readonly List<Slot> slots = [];

    /// <summary>The number of slots: the width of a batch.</summary>
    public int Count => slots.Count;

    public Slot this[int slot] => slots[slot];

    /// <summary>A new slot.</summary>
    public int Add(string name, CypherType type)
    {
        slots.Add(new Slot(name, type));
        return slots.Count - 1;
    }
}

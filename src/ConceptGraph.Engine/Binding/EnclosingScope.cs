using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// What a subquery sees of the query around it: an expression there, and the slot that takes its value inside. Imports are made when they are first asked for.
/// </summary>
/// <param name="resolve">The variable of the query around, or null.</param>
/// <param name="names">The names that <paramref name="resolve"/> knows.</param>
/// <param name="state">Where new slots come from.</param>
internal sealed class EnclosingScope(Func<string, Expression?> resolve, IEnumerable<string> names, BindingState state)
{
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly List<BoundItem> imports = [];
    private readonly List<int> importedSlots = [];

    /// <summary>The names that may be imported.</summary>
    public IEnumerable<string> Names => names;

    /// <summary>What was imported so far.</summary>
    public IReadOnlyList<BoundItem> Imports => imports;

    /// <summary>The slots of <see cref="Imports"/> inside; the list grows with it.</summary>
    public IReadOnlyList<int> ImportedSlots => importedSlots;

    /// <summary>The slot of an imported variable, or -1 when the query around does not know it.</summary>
    public int Find(string name)
    {
        if (slots.TryGetValue(name, out int slot))
        {
            return slot;
        }

        var outside = resolve(name);
        if (outside is null)
        {
            return -1;
        }

        slot = outside is SlotExpression variable ? variable.Slot : state.Slots.Add(name, outside.Type);
        slots.Add(name, slot);
        if (!importedSlots.Contains(slot))
        {
            imports.Add(new BoundItem(slot, outside));
            importedSlots.Add(slot);
        }

        return slot;
    }
}

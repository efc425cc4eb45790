using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>The conditions of a pattern that have not been tested yet, to be found by the slots that they wait for.</summary>
internal sealed class PendingPredicates
{
    private const int SlotsThatAStepFills = 2;

    private readonly SlotSet missing;
    private readonly Dictionary<int, List<Pending>> bySlot = [];
    private readonly Dictionary<Expression, Pending> byExpression = new(ReferenceEqualityComparer.Instance);
    private List<Pending> ready = [];

    /// <param name="predicates">The conditions, in the order in which those that become ready together are tested.</param>
    /// <param name="missing">The slots that are not known yet; the planner removes what it fills before it says so.</param>
    public PendingPredicates(IEnumerable<Expression> predicates, SlotSet missing)
    {
        this.missing = missing;
        foreach (var predicate in predicates)
        {
            Add(predicate);
        }
    }

    /// <summary>The conditions that mention a missing slot.</summary>
    public IEnumerable<Expression> On(int slot) => Waiting(slot).Select(p => p.Expression);

    /// <summary>The conditions on a missing slot that a step makes ready when it fills that slot and its own relationships.</summary>
    public IEnumerable<Expression> ReadyAfter(int slot, int relationships) => Waiting(slot)
        .Where(p => p.Missing == 1 || (p.Missing == SlotsThatAStepFills && missing.Contains(relationships) && p.Slots.Contains(relationships)))
        .Select(p => p.Expression);

    /// <summary>Notes that a slot is known. Gives the slots of which so few conditions now wait that the plan may look different from there.</summary>
    public IEnumerable<int> Fill(int slot)
    {
        var affected = new List<int>();
        foreach (var predicate in Waiting(slot))
        {
            predicate.Missing--;
            if (predicate.Missing == 0)
            {
                ready.Add(predicate);
            }
            else if (predicate.Missing <= SlotsThatAStepFills)
            {
                affected.AddRange(predicate.Slots.Where(missing.Contains));
            }
        }

        return affected;
    }

    /// <summary>Forgets a condition that an index or a scan makes true.</summary>
    public void Drop(Expression predicate) => byExpression[predicate].IsDropped = true;

    /// <summary>The conditions whose slots have all become known since the last time.</summary>
    public IReadOnlyList<Expression> TakeReady()
    {
        var taken = ready;
        ready = [];
        return [.. taken.Where(p => !p.IsDropped).OrderBy(p => p.Position).Select(p => p.Expression)];
    }

    private void Add(Expression expression)
    {
        var slots = SlotReferences.Of(expression).Where(missing.Contains).ToHashSet();
        var pending = new Pending(expression, byExpression.Count, slots);
        byExpression[expression] = pending;
        if (slots.Count == 0)
        {
            ready.Add(pending);
        }

        foreach (int slot in slots)
        {
            if (!bySlot.TryGetValue(slot, out var waiting))
            {
                bySlot.Add(slot, waiting = []);
            }

            waiting.Add(pending);
        }
    }

    private IReadOnlyList<Pending> Waiting(int slot) => bySlot.TryGetValue(slot, out var waiting) ? waiting : [];

    private sealed class Pending(Expression expression, int position, HashSet<int> slots)
    {
        public Expression Expression { get; } = expression;

        public int Position { get; } = position;

        /// <summary>Those of its slots that the pattern fills.</summary>
        public HashSet<int> Slots { get; } = slots;

        /// <summary>How many of them are not known yet.</summary>
        public int Missing { get; set; } = slots.Count;

        public bool IsDropped { get; set; }
    }
}

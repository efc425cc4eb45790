using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// The steps of a pattern that have not been taken, the one with the fewest expected rows first. A step is looked at again only when something became known that it depends on.
/// </summary>
internal sealed class PendingSteps
{
    private readonly IReadOnlyList<PatternStep> steps;
    private readonly CardinalityModel model;
    private readonly SlotSet missing;
    private readonly PendingPredicates predicates;
    private readonly Dictionary<int, List<int>> bySlot = [];
    private readonly PriorityQueue<(int Step, int Version), (double Growth, int Step)> best = new();
    private readonly int[] versions;
    private readonly HashSet<int> changed;

    public PendingSteps(IReadOnlyList<PatternStep> steps, CardinalityModel model, SlotSet missing, PendingPredicates predicates)
    {
        this.steps = steps;
        this.model = model;
        this.missing = missing;
        this.predicates = predicates;
        versions = new int[steps.Count];
        changed = [.. Enumerable.Range(0, steps.Count)];
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (int slot in steps[i].Needs.ToArray().Append(steps[i].Left).Append(steps[i].Right))
            {
                AddDependence(slot, i);
            }
        }
    }

    /// <summary>Notes that something about a slot has changed: it is known, or a condition on it can be tested sooner.</summary>
    public void Touch(int slot)
    {
        if (bySlot.TryGetValue(slot, out var touched))
        {
            changed.UnionWith(touched);
        }
    }

    /// <summary>Takes the best step among those that can be followed from a known end; of equal ones the first in the text. Null when there is none.</summary>
    public PatternStep? Next()
    {
        foreach (int step in changed)
        {
            Weigh(step);
        }

        changed.Clear();
        while (best.TryDequeue(out var candidate, out _))
        {
            if (versions[candidate.Step] == candidate.Version)
            {
                versions[candidate.Step] = -1;
                return steps[candidate.Step];
            }
        }

        return null;
    }

    private void AddDependence(int slot, int step)
    {
        if (!bySlot.TryGetValue(slot, out var touched))
        {
            bySlot.Add(slot, touched = []);
        }

        touched.Add(step);
    }

    private void Weigh(int index)
    {
        var step = steps[index];
        if (versions[index] >= 0 && IsReady(step))
        {
            best.Enqueue((index, ++versions[index]), (step.IsBound ? 0 : model.RowsAfter(step, 1, missing, predicates), index));
        }
    }

    private bool IsReady(PatternStep step) =>
        step.IsBound || ((!missing.Contains(step.Left) || !missing.Contains(step.Right)) && !step.Needs.Overlaps(missing));
}

using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// The nodes of a pattern where a search may begin, the one with the fewest rows first. A node is looked at again only when a condition on it can be used that could not before.
/// </summary>
internal sealed class PendingStarts(IReadOnlyList<int> nodes, PlanningContext context, SlotSet missing, PendingPredicates predicates)
{
    private readonly Dictionary<int, int> positions = nodes.Select((slot, position) => (slot, position)).ToDictionary(n => n.slot, n => n.position);
    private readonly PriorityQueue<StartOption, (double Rows, int Position)> forFewRows = new();
    private readonly PriorityQueue<StartOption, (double Rows, int Position)> forManyRows = new();
    private readonly Dictionary<int, (StartOption Few, StartOption Many)> current = [];
    private readonly HashSet<int> changed = [.. nodes];

    /// <summary>Notes that a condition on a node can be used sooner.</summary>
    public void Touch(int node)
    {
        if (positions.ContainsKey(node))
        {
            changed.Add(node);
        }
    }

    /// <summary>The best way to find a node that is still missing; of equal ones the first in the text. Null when all are known.</summary>
    /// <param name="rows">How many rows there are already: many are worth a table.</param>
    public StartOption? Next(double rows)
    {
        foreach (int node in changed)
        {
            Weigh(node);
        }

        changed.Clear();
        bool isMany = rows >= StartOption.RowsWorthATable;
        var options = isMany ? forManyRows : forFewRows;
        while (options.TryPeek(out var option, out _))
        {
            var (few, many) = current[option.Slot];
            if (missing.Contains(option.Slot) && ReferenceEquals(option, isMany ? many : few))
            {
                return option;
            }

            options.Dequeue();
        }

        return null;
    }

    private void Weigh(int node)
    {
        if (missing.Contains(node))
        {
            context.Limits.Spend(1);
            var known = predicates.On(node).ToList();
            var few = StartOption.Choose(node, context, known, missing, rows: 1);
            var many = StartOption.Choose(node, context, known, missing, StartOption.RowsWorthATable);
            current[node] = (few, many);
            forFewRows.Enqueue(few, (few.Rows, positions[node]));
            forManyRows.Enqueue(many, (many.Rows, positions[node]));
        }
    }
}

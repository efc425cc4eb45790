using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;

namespace ConceptGraph.Engine.Planning;

/// <summary>A way to find the first node of a pattern.</summary>
/// <param name="Slot">The node.</param>
/// <param name="Rows">How many nodes it gives.</param>
/// <param name="Used">The conditions that it makes true.</param>
/// <param name="Label">The label to scan, or null for all nodes.</param>
/// <param name="Seek">The index to use, or null.</param>
internal sealed record StartOption(int Slot, double Rows, IReadOnlyList<Expression> Used, string? Label, IndexOption? Seek)
{
    /// <summary>The way with the fewest nodes: an index, the smallest label, or all nodes.</summary>
    public static StartOption Choose(int slot, PlanningContext context, IReadOnlyList<Expression> predicates, SlotSet missing)
    {
        var best = new StartOption(slot, Math.Max(1, context.Graph.NodeCount), [], null, null);
        foreach (var predicate in predicates)
        {
            if (predicate is not LabelExpression { Operand: SlotExpression operand, Condition: LabelNamed label } || operand.Slot != slot)
            {
                continue;
            }

            int number = context.Graph.Labels.Find(label.Name);
            double count = number < 0 ? 0 : context.Graph.CountNodes(number);
            if (best.Seek is null && (best.Label is null || count < best.Rows))
            {
                best = new StartOption(slot, count, [predicate], label.Name, null);
            }

            var index = number < 0 ? null : IndexOption.Find(slot, number, count, context.Graph, predicates, missing);
            if (index is not null && (best.Seek is null || index.Rows < best.Rows))
            {
                best = new StartOption(slot, index.Rows, index.IsExact ? [predicate, index.Predicate] : [predicate], label.Name, index);
            }
        }

        return best;
    }

    public Operator Apply(Operator input, PlanningContext context, ExpressionPlanner expressions)
    {
        string name = context.NameOf(Slot);
        return (Seek, Label) switch
        {
            ({ } seek, _) => new NodeIndexSeek(input, Slot, name, Label!, seek.Key, seek.IsUnique, seek.Condition(expressions)),
            (_, { } label) => new NodeByLabelScan(input, Slot, name, label),
            _ => new AllNodesScan(input, Slot, name),
        };
    }
}

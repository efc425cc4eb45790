using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;
using ComparisonOperator = ConceptGraph.Engine.Syntax.Ast.ComparisonOperator;

namespace ConceptGraph.Engine.Planning;

/// <summary>A way to find the first node of a pattern.</summary>
/// <param name="Slot">The node.</param>
/// <param name="Rows">How many nodes it gives.</param>
/// <param name="Used">The conditions that it makes true.</param>
/// <param name="Label">The label to scan, or null for all nodes.</param>
/// <param name="Seek">The index to use, or null.</param>
internal sealed record StartOption(int Slot, double Rows, IReadOnlyList<Expression> Used, string? Label, IndexOption? Seek)
{
    /// <summary>How many rows make a hash table of nodes pay.</summary>
    public const double RowsWorthATable = 4;

    /// <summary>A property of the node and what it equals in each row: a table of the nodes is made by it.</summary>
    public (string Key, Expression Value)? Join { get; init; }

    /// <summary>The way with the fewest nodes: an index, a hash table for that many rows before it, the smallest label, or all nodes.</summary>
    public static StartOption Choose(int slot, PlanningContext context, IReadOnlyList<Expression> predicates, SlotSet missing, double rows)
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

        return best.Seek is null && rows >= RowsWorthATable ? best.OrJoin(predicates, missing) : best;
    }

    public Operator Apply(Operator input, PlanningContext context, ExpressionPlanner expressions)
    {
        string name = context.NameOf(Slot);
        return (Seek, Label) switch
        {
            _ when Join is var (key, value) => new NodeHashJoin(input, Slot, name, Label, key, expressions.Plan(value)),
            ({ } seek, _) => new NodeIndexSeek(input, Slot, name, Label!, seek.Key, seek.IsUnique, seek.Condition(expressions)),
            (_, { } label) => new NodeByLabelScan(input, Slot, name, label),
            _ => new AllNodesScan(input, Slot, name),
        };
    }

    /// <summary>This, or a join when a condition says that a property equals something that is known and differs from row to row.</summary>
    private StartOption OrJoin(IReadOnlyList<Expression> predicates, SlotSet missing)
    {
        foreach (var predicate in predicates)
        {
            if (predicate is ComparisonExpression { Operator: ComparisonOperator.Equal } equality
                && (JoinKey(equality.Left, equality.Right, missing) ?? JoinKey(equality.Right, equality.Left, missing)) is { } join)
            {
                return this with { Join = join, Used = [.. Used, predicate], Rows = 1 + (Rows * IndexOption.EqualShare) };
            }
        }

        return this;
    }

    private (string Key, Expression Value)? JoinKey(Expression property, Expression value, SlotSet missing)
    {
        var slots = new SlotSet();
        slots.Add(value);
        return property is PropertyExpression { Target: SlotExpression target, Key: var key } && target.Slot == Slot
            && slots.ToArray().Length > 0 && !slots.Overlaps(missing) ? (key, value) : null;
    }
}

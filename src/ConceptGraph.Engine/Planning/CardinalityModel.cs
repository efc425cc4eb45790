using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ComparisonOperator = ConceptGraph.Engine.Syntax.Ast.ComparisonOperator;
using Direction = ConceptGraph.Engine.Storage.Direction;

namespace ConceptGraph.Engine.Planning;

/// <summary>How many rows to expect, from the graph's counts; conditions are taken as independent of one another.</summary>
internal sealed class CardinalityModel(PlanningContext context)
{
    private const double EqualitySelectivity = 0.1;
    private const double OtherSelectivity = 0.5;
    private const int TypicalLength = 4;

    private readonly double nodeCount = Math.Max(1, context.Graph.NodeCount);

    /// <summary>The rows behind a step that is followed from a known end.</summary>
    public double RowsAfter(PatternStep step, double rows, SlotSet missing, PendingPredicates predicates)
    {
        context.Limits.Spend(1);
        double fanOut = Relationships(step.Types) / nodeCount * (step.Direction == Direction.Both ? 2 : 1);
        double reached = rows * Math.Pow(fanOut, Math.Clamp(step.Length.Max, 1, TypicalLength));
        int target = missing.Contains(step.Left) ? step.Left : step.Right;
        return missing.Contains(target)
            ? predicates.ReadyAfter(target, step.Relationships).Aggregate(reached, (left, predicate) => left * Selectivity(predicate))
            : reached / nodeCount;
    }

    /// <summary>The share of rows that meets a condition.</summary>
    public double Selectivity(Expression predicate) => predicate switch
    {
        LabelExpression { Condition: LabelNamed label, Operand: SlotExpression } => Nodes(label.Name) / nodeCount,
        ComparisonExpression { Operator: ComparisonOperator.Equal } => EqualitySelectivity,
        _ => OtherSelectivity,
    };

    private double Nodes(string label) =>
        context.Graph.Labels.Find(label) is var number and >= 0 ? Math.Max(1, context.Graph.CountNodes(number)) : 1;

    private double Relationships(IReadOnlyList<string> types) => types.Count == 0
        ? context.Graph.RelationshipCount
        : types.Sum(t => context.Graph.RelationshipTypes.Find(t) is var number and >= 0 ? context.Graph.CountRelationships(number) : 0);
}

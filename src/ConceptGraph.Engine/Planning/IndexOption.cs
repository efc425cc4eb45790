using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Storage;
using ComparisonOperator = ConceptGraph.Engine.Syntax.Ast.ComparisonOperator;

namespace ConceptGraph.Engine.Planning;

/// <summary>An index that can answer a condition on a property of a node.</summary>
/// <param name="Key">The property.</param>
/// <param name="IsUnique">Whether each value occurs once.</param>
/// <param name="Rows">How many nodes it is expected to give.</param>
/// <param name="Predicate">The condition.</param>
/// <param name="IsExact">Whether the condition need not be tested again.</param>
/// <param name="Condition">What to look for, once subqueries in it are planned.</param>
internal sealed record IndexOption(
    string Key, bool IsUnique, double Rows, Expression Predicate, bool IsExact, Func<ExpressionPlanner, SeekCondition> Condition)
{
    public const double EqualShare = 0.01;
    private const double RangeShare = 0.1;
    private const int TypicalListLength = 10;

    /// <summary>The best index on a label for the conditions on one node, or null.</summary>
    public static IndexOption? Find(int slot, int label, double labelCount, IGraph graph, IReadOnlyList<Expression> predicates, SlotSet missing)
    {
        IndexOption? best = null;
        foreach (var predicate in predicates)
        {
            var option = Match(predicate, slot, label, labelCount, graph, missing);
            best = option is not null && (best is null || option.Rows < best.Rows) ? option : best;
        }

        return best;
    }

    private static IndexOption? Match(Expression predicate, int slot, int label, double labelCount, IGraph graph, SlotSet missing)
    {
        switch (predicate)
        {
            case ComparisonExpression comparison:
                return MatchComparison(comparison, comparison.Left, comparison.Operator, comparison.Right)
                    ?? MatchComparison(comparison, comparison.Right, Mirror(comparison.Operator), comparison.Left);
            case InExpression contained when IndexOf(contained.Item, contained.List) is { } index:
                return Option(index, contained, TypicalListLength, isExact: false, e => new SeekIn(e.Plan(contained.List)));
            case StringMatchExpression { Kind: StringMatch.Prefix } text when IndexOf(text.Operands[0], text.Operands[1]) is { } index:
                return Option(index, text, labelCount * RangeShare, isExact: false, e => new SeekPrefix(e.Plan(text.Operands[1])));
            default:
                return null;
        }

        IndexOption? MatchComparison(ComparisonExpression comparison, Expression property, ComparisonOperator operation, Expression value)
        {
            if (operation == ComparisonOperator.NotEqual || IndexOf(property, value) is not { } index)
            {
                return null;
            }

            return operation switch
            {
                ComparisonOperator.Equal =>
                    Option(index, comparison, index.IsUnique ? 1 : 1 + (labelCount * EqualShare), isExact: true, e => new SeekEqual(e.Plan(value))),
                ComparisonOperator.Less or ComparisonOperator.LessOrEqual => Option(
                    index, comparison, labelCount * RangeShare, isExact: false, e => new SeekBetween(null, false, e.Plan(value), operation == ComparisonOperator.LessOrEqual)),
                _ => Option(
                    index, comparison, labelCount * RangeShare, isExact: false, e => new SeekBetween(e.Plan(value), operation == ComparisonOperator.GreaterOrEqual, null, false)),
            };
        }

        IndexDefinition? IndexOf(Expression property, Expression value)
        {
            if (property is not PropertyExpression { Target: SlotExpression target, Key: var name } || target.Slot != slot)
            {
                return null;
            }

            var slots = new SlotSet();
            slots.Add(value);
            int key = graph.PropertyKeys.Find(name);
            return slots.Overlaps(missing) || key < 0 ? null : graph.FindNodeIndex(label, key);
        }

        IndexOption Option(IndexDefinition index, Expression from, double rows, bool isExact, Func<ExpressionPlanner, SeekCondition> condition) =>
            new(graph.PropertyKeys[index.Keys[0]], index.IsUnique, rows, from, isExact, condition);
    }

    private static ComparisonOperator Mirror(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => operation,
    };
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using Expression = ConceptGraph.Engine.Binding.Expressions.Expression;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// Takes apart what is asked of a path: conditions on all its nodes or all its relationships, which a search can test as it goes, and those that need the whole path.
/// </summary>
internal sealed class PathPredicates
{
    private readonly PlanningContext context;

    /// <param name="predicates">What is asked.</param>
    /// <param name="path">The slot of the path, or -1.</param>
    /// <param name="list">The slot of the list of its relationships.</param>
    /// <param name="hop">The slot of one relationship.</param>
    /// <param name="context">Takes a slot for one node.</param>
    public PathPredicates(IEnumerable<Expression> predicates, int path, int list, int hop, PlanningContext context)
    {
        this.context = context;
        NodeSlot = context.AddHiddenSlot("step", CypherType.Node);
        foreach (var predicate in predicates)
        {
            if (predicate is not QuantifierExpression { Kind: QuantifierKind.All or QuantifierKind.None } quantifier || !PlanSlots.IsPlain(quantifier.Condition))
            {
                OfWhole.Add(predicate);
            }
            else if (IsListOf("nodes", quantifier.List, path))
            {
                OfNodes.Add(Of(quantifier, NodeSlot));
            }
            else if (IsListOf("relationships", quantifier.List, path) || IsSlot(quantifier.List, list))
            {
                OfRelationships.Add(Of(quantifier, hop));
            }
            else
            {
                OfWhole.Add(predicate);
            }
        }
    }

    /// <summary>The slot over which <see cref="OfNodes"/> are written.</summary>
    public int NodeSlot { get; }

    public List<Expression> OfNodes { get; } = [];

    public List<Expression> OfRelationships { get; } = [];

    public List<Expression> OfWhole { get; } = [];

    private static bool IsListOf(string function, Expression list, int path) =>
        list is FunctionExpression call && call.Function.Name == function && IsSlot(call.Operands[0], path);

    private static bool IsSlot(Expression expression, int slot) => slot >= 0 && expression is SlotExpression found && found.Slot == slot;

    private Expression Of(QuantifierExpression quantifier, int slot)
    {
        var condition = Replace(quantifier.Condition, quantifier.Variable.Number, context.Variable(slot));
        return quantifier.Kind == QuantifierKind.All ? condition : new NotExpression(condition, condition.Span);
    }

    private static Expression Replace(Expression expression, int local, Expression replacement) => expression switch
    {
        LocalExpression found when found.Number == local => replacement,
        { Operands.Count: 0 } => expression,
        _ => expression.WithOperands([.. expression.Operands.Select(operand => Replace(operand, local, replacement))]),
    };
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution;

/// <summary>Tells whether expressions may look at the graph: whether a node, relationship or path can reach them.</summary>
internal static class GraphReads
{
    private const KindSet Carriers = KindSet.Node | KindSet.Relationship | KindSet.Path | KindSet.Map;

    public static GraphAccess Of(IEnumerable<Expression> expressions) =>
        expressions.Any(IsReading) ? GraphAccess.Reads : GraphAccess.None;

    private static bool IsReading(Expression expression) =>
        expression is PlannedSubquery || (expression is SlotExpression && MayCarry(expression.Type)) || expression.Operands.Any(IsReading);

    private static bool MayCarry(CypherType type) =>
        (type.Kinds & Carriers) != 0 || ((type.Kinds & KindSet.List) != 0 && (type.Item is null || MayCarry(type.Item)));
}

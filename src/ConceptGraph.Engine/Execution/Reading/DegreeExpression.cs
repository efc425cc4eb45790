using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary><c>COUNT { (n)-->() }</c> and <c>EXISTS { (n)-->() }</c>: the number of a node's relationships, or whether there are any, without a look at one of them.</summary>
internal sealed class DegreeExpression(Expression node, Direction direction, IReadOnlyList<string> types, bool isExists, TextSpan span)
    : Expression(isExists ? CypherType.Boolean : CypherType.Integer, span)
{
    public override IReadOnlyList<Expression> Operands { get; } = [node];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new DegreeExpression(operands[0], direction, types, isExists, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var value = node.Evaluate(batch, row, context);
        long degree = value.IsNode ? DegreeOf(value.AsId(), context)
            : value.IsNull ? 0
            : throw ExecutionErrors.NotANode(value);
        return isExists ? Value.Boolean(degree > 0) : Value.Integer(degree);
    }

    public override string ToString()
    {
        string from = direction == Direction.Incoming ? "<" : "";
        string to = direction == Direction.Outgoing ? ">" : "";
        string type = types.Count == 0 ? "" : $"[{RelationshipTypeFilter.Describe(types)}]";
        return $"{(isExists ? "EXISTS" : "COUNT")} {{ ({node}){from}-{type}-{to}() }}";
    }

    private long DegreeOf(int id, EvaluationContext context)
    {
        var graph = context.Graph;
        context.Limits.Spend(1);
        if (types.Count == 0)
        {
            return graph.Degree(id, direction, IGraph.AnyType);
        }

        // Looked up row by row rather than resolved to an array, which would be made for every row.
        long degree = 0;
        for (int i = 0; i < types.Count; i++)
        {
            int type = graph.RelationshipTypes.Find(types[i]);
            degree += type < 0 ? 0 : graph.Degree(id, direction, type);
        }

        return degree;
    }
}

using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Paths;

/// <summary>Puts a path together: its operands are the first node, then relationships, lists of relationships, and the nodes between them, in order.</summary>
internal sealed class PathExpression(IReadOnlyList<Expression> elements, TextSpan span) : Expression(CypherType.Path, span)
{
    public override IReadOnlyList<Expression> Operands => elements;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new PathExpression(operands, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var nodes = new List<int>();
        var relationships = new List<int>();
        foreach (var element in elements)
        {
            var value = element.Evaluate(batch, row, context);
            if (value.IsNull)
            {
                return default;
            }

            if (value.IsNode)
            {
                if (nodes.Count == 0)
                {
                    nodes.Add(value.AsId());
                }
            }
            else if (value.IsRelationship)
            {
                Append(value.AsId());
            }
            else
            {
                foreach (var item in value.AsList().AsSpan())
                {
                    Append(item.AsId());
                }
            }
        }

        return Value.Of(new PathValue([.. nodes], [.. relationships]));

        void Append(int relationship)
        {
            relationships.Add(relationship);
            nodes.Add(PathParts.OtherEnd(context.Graph, relationship, nodes[^1]));
        }
    }

    public override string ToString() => $"({string.Join(")-(", elements)})";
}

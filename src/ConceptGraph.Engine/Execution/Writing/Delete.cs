using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>DELETE and DETACH DELETE of nodes, relationships and paths for each row; what is gone already is passed over.</summary>
internal sealed record Delete(Operator Input, bool IsDetach, IReadOnlyList<Expression> Expressions) : UnaryOperator(Input)
{
    public override string Name => IsDetach ? "DetachDelete" : "Delete";

    public override string Details => string.Join(", ", Expressions);

    public override GraphAccess Access => GraphAccess.ReadsAndWrites;

    public override void AddUses(SlotSet slots) => slots.AddRange(Expressions);

    public override Cursor Open(ExecutionContext context) => new DeleteCursor(context, context.Open(Input), this);

    private sealed class DeleteCursor(ExecutionContext context, Cursor input, Delete plan) : RowWriterCursor(context, input)
    {
        protected override void Write(Batch batch, int row)
        {
            foreach (var expression in plan.Expressions)
            {
                Delete(expression.Evaluate(batch, row, Context.Evaluation), expression.Span);
            }
        }

        private void Delete(Value value, TextSpan span)
        {
            switch (value.Kind)
            {
                case ValueKind.Null:
                    break;
                case ValueKind.Node:
                    Writer.DeleteNode(value.AsId(), plan.IsDetach);
                    break;
                case ValueKind.Relationship:
                    Writer.DeleteRelationship(value.AsId());
                    break;
                case ValueKind.Path:
                    DeletePath(value.AsPath());
                    break;
                default:
                    throw ExecutionErrors.NotDeletable(value, span);
            }
        }

        private void DeletePath(PathValue path)
        {
            foreach (int relationship in path.Relationships)
            {
                Writer.DeleteRelationship(relationship);
            }

            foreach (int node in path.Nodes)
            {
                Writer.DeleteNode(node, plan.IsDetach);
            }
        }
    }
}

using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>e.key</c> of a node, a relationship, a map, a temporal value or a point.</summary>
internal sealed class PropertyExpression(Expression target, string key, CypherType type, TextSpan span) : Expression(type, span)
{
    public Expression Target { get; } = target;

    public string Key { get; } = key;

    public override IReadOnlyList<Expression> Operands { get; } = [target];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new PropertyExpression(operands[0], Key, Type, Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var target = Target.Evaluate(batch, row, context);
        try
        {
            return PropertyReader.Read(target, Key, context.Graph);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = Span;
            throw;
        }
    }

    public override Column EvaluateAll(Batch batch, EvaluationContext context)
    {
        if (!Target.Type.IsOnly(KindSet.Node | KindSet.Relationship) || Target.EvaluateAll(batch, context) is not IdColumn ids)
        {
            return base.EvaluateAll(batch, context);
        }

        var counted = ids.Ids.AsSpan(0, batch.RowCount);
        int key = context.Graph.PropertyKeys.Find(Key);
        bool isNode = Target.Type.IsOnly(KindSet.Node);
        var column = isNode ? context.Graph.ReadNodeProperty(key, counted, batch.Rows) : context.Graph.ReadRelationshipProperty(key, counted, batch.Rows);
        if (key >= 0)
        {
            RefuseDeleted(batch, ids.Ids, column, isNode, context);
        }

        return column;
    }

    public override string ToString() => $"{Target}.{CypherQuoting.QuoteName(Key)}";

    private void RefuseDeleted(Batch batch, int[] ids, Column column, bool isNode, EvaluationContext context)
    {
        if (context.Graph is GraphSnapshot)
        {
            // Nothing is deleted from it.
            return;
        }

        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (ids[row] >= 0 && column.IsNull(row) && !(isNode ? context.Graph.NodeExists(ids[row]) : context.Graph.RelationshipExists(ids[row])))
            {
                throw At(EvaluationErrors.Deleted(isNode));
            }
        }
    }
}

using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>Creates the nodes and relationships of a pattern for one row, and puts them into their columns.</summary>
internal sealed class ElementCreator(ExecutionContext context, GraphWriter writer, IReadOnlyList<BoundCreateElement> elements, TextSpan span)
{
    private readonly BoundCreateElement[] independent = Independent(elements);

    /// <summary>Whether a null among the properties is refused, as by MERGE.</summary>
    public bool RefusesNull { get; init; }

    /// <summary>Adds the columns that <see cref="Create"/> writes; what is not created yet is null.</summary>
    public void AddColumns(Batch batch)
    {
        int capacity = Math.Max(batch.RowCount, 1);
        foreach (var element in elements)
        {
            int[] ids = new int[capacity];
            Array.Fill(ids, -1);
            batch.Columns[element.Slot] = element is BoundCreateNode ? IdColumn.Nodes(ids) : IdColumn.Relationships(ids);
        }
    }

    public void Create(Batch batch, int row)
    {
        foreach (var element in elements)
        {
            var properties = Evaluate(element.Properties, batch, row);
            var entity = element is BoundCreateNode node
                ? Value.Node(writer.CreateNode(LabelNames.Evaluate(node.Labels, batch, row, context)))
                : Value.Relationship(CreateRelationship((BoundCreateRelationship)element, batch, row));
            batch.Columns[element.Slot]!.Set(row, entity);
            for (int i = 0; i < properties.Count; i++)
            {
                if (!properties.Values[i].IsNull)
                {
                    writer.SetProperty(entity, properties.Keys[i], properties.Values[i]);
                }
            }
        }
    }

    /// <summary>Evaluates the property maps without creating anything, so that a null is refused even where a match exists; those over new elements have to wait.</summary>
    public void CheckProperties(Batch batch, int row)
    {
        foreach (var element in independent)
        {
            Evaluate(element.Properties, batch, row);
        }
    }

    /// <summary>Those whose properties do not look at other new elements.</summary>
    private static BoundCreateElement[] Independent(IReadOnlyList<BoundCreateElement> elements)
    {
        var created = elements.Select(e => e.Slot).ToHashSet();
        return [.. elements.Where(e => e.Properties is not null && !SlotReferences.Of(e.Properties).Any(created.Contains))];
    }

    private int CreateRelationship(BoundCreateRelationship relationship, Batch batch, int row)
    {
        int start = batch.NodeAt(relationship.Start, row);
        int end = batch.NodeAt(relationship.End, row);
        if (start < 0 || end < 0)
        {
            throw ExecutionErrors.NullEnd(span);
        }

        if (!writer.Transaction.NodeExists(start) || !writer.Transaction.NodeExists(end))
        {
            throw ExecutionErrors.MissingEnd(span);
        }

        var names = LabelNames.Evaluate([relationship.Type], batch, row, context);
        return names.Count == 1
            ? writer.CreateRelationship(start, names[0], end)
            : throw ExecutionErrors.NotALabelName(Value.List([.. names.Select(Value.String)]), span);
    }

    private MapValue Evaluate(Expression? properties, Batch batch, int row)
    {
        if (properties is null)
        {
            return MapValue.Empty;
        }

        var value = properties.Evaluate(batch, row, context.Evaluation);
        var map = value.As<MapValue>() ?? EntityProperties.Of(context.Graph, value) ?? throw ExecutionErrors.NotAMap(value, properties.Span);
        for (int i = 0; RefusesNull && i < map.Count; i++)
        {
            if (map.Values[i].IsNull || IsNaN(map.Values[i]))
            {
                throw ExecutionErrors.MergeWithNull("pattern", map.Keys[i], properties.Span);
            }
        }

        return map;
    }

    private static bool IsNaN(Value value) => value.IsFloat && double.IsNaN(value.AsFloat());
}

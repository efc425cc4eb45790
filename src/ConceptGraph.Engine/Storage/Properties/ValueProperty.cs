using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>A property whose values are of several types, or of a type without a column of its own.</summary>
internal sealed class ValueProperty(object writer) : PagedProperty<Value>(writer)
{
    public override bool TrySet(int id, Value value)
    {
        Put(id, value);
        return true;
    }

    public override Column Read(ReadOnlySpan<int> ids, RowSelection rows)
    {
        var column = new ValueColumn(ids.Length);
        GatherOr(default, ids, rows, column.Items);
        return column;
    }

    protected override Value ToValue(Value item) => item;
}

using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>A property that is a Boolean wherever it is present.</summary>
internal sealed class BooleanProperty(object writer) : PagedProperty<bool>(writer)
{
    public override bool TrySet(int id, Value value)
    {
        if (!value.IsBoolean)
        {
            return false;
        }

        Put(id, value.AsBoolean());
        return true;
    }

    public override Column Read(ReadOnlySpan<int> ids, RowSelection rows)
    {
        var column = new BooleanColumn(ids.Length);
        Gather(ids, rows, column.Items, column.Nulls);
        return column;
    }

    protected override Value ToValue(bool item) => Value.Boolean(item);
}

using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>A property that is an integer wherever it is present.</summary>
internal sealed class IntegerProperty(object writer) : PagedProperty<long>(writer)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool TrySet(int id, Value value)
    {
        if (!value.IsInteger)
        {
            return false;
        }

        Put(id, value.AsInteger());
        return true;
    }

    public override Column Read(ReadOnlySpan<int> ids, RowSelection rows)
    {
        var column = new IntegerColumn(ids.Length);
        Gather(ids, rows, column.Items, column.Nulls);
        return column;
    }

    protected override Value ToValue(long item) => Value.Integer(item);
}

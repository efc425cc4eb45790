using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>A property that is a float wherever it is present.</summary>
internal sealed class FloatProperty(object writer) : PagedProperty<double>(writer)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool TrySet(int id, Value value)
    {
        if (!value.IsFloat)
        {
            return false;
        }

        Put(id, value.AsFloat());
        return true;
    }

    public override Column Read(ReadOnlySpan<int> ids, RowSelection rows)
    {
        var column = new FloatColumn(ids.Length);
        Gather(ids, rows, column.Items, column.Nulls);
        return column;
    }

    protected override Value ToValue(double item) => Value.Float(item);
}

using System.Numerics;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>One property of all nodes, or of all relationships. Only its writer may change it.</summary>
internal abstract class PropertyColumn(object writer)
{
    public object Writer { get; private set; } = writer;

    /// <summary>How many elements have the property.</summary>
    public abstract int Count { get; }

    public abstract bool Has(int id);

    public abstract Value Get(int id);

    /// <summary>Sets a value other than null; false when this class of column cannot hold it.</summary>
    public abstract bool TrySet(int id, Value value);

    public abstract void Remove(int id);

    /// <summary>
    /// The values of <paramref name="ids"/> as a column of a batch, at the rows that count; null for negative ids and where there is none.
    /// </summary>
    public abstract Column Read(ReadOnlySpan<int> ids, RowSelection rows);

    /// <summary>The ids that have the property, from <paramref name="start"/> on, 64 at a time, as bits.</summary>
    public abstract ulong PresenceWord(int start);

    public PropertyColumn CopyFor(object newWriter)
    {
        var copy = (PropertyColumn)MemberwiseClone();
        copy.Writer = newWriter;
        return copy;
    }

    /// <summary>Sets every value, of ids below <paramref name="bound"/>, in a column that can hold them.</summary>
    public void CopyTo(PropertyColumn target, int bound)
    {
        for (int start = 0; start < bound; start += 64)
        {
            for (ulong word = PresenceWord(start); word != 0; word &= word - 1)
            {
                int id = start + BitOperations.TrailingZeroCount(word);
                target.TrySet(id, Get(id));
            }
        }
    }

    /// <summary>The narrowest kind of column for a value.</summary>
    public static PropertyColumn For(Value value, object writer) => value.Kind switch
    {
        ValueKind.Integer => new IntegerProperty(writer),
        ValueKind.Float => new FloatProperty(writer),
        ValueKind.Boolean => new BooleanProperty(writer),
        ValueKind.String => new TextProperty(writer),
        _ => new ValueProperty(writer),
    };
}

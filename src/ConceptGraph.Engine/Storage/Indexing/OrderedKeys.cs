using ConceptGraph.Engine.Storage.Properties;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>The elements of an index on one property, ascending by it and then by id. Immutable.</summary>
internal sealed class OrderedKeys
{
    private readonly Value[] keys;
    private readonly int[] elements;

    private OrderedKeys(Value[] keys, int[] elements)
    {
        this.keys = keys;
        this.elements = elements;
    }

    public static OrderedKeys Of(List<int> elements, int key, in PropertyTable properties)
    {
        elements.Sort();
        var keys = new Value[elements.Count];
        var order = new int[elements.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = properties.Get(elements[i], key);
            order[i] = i;
        }

        Array.Sort(order, (left, right) => IndexKey.Compare(keys[left], keys[right]) is var byKey and not 0 ? byKey : left.CompareTo(right));
        return new OrderedKeys(Array.ConvertAll(order, i => keys[i]), Array.ConvertAll(order, i => elements[i]));
    }

    /// <summary>Appends the elements in a range. Values that cannot be compared with its bounds are not in it.</summary>
    public void Seek(in ValueRange range, List<int> found)
    {
        int start = range.Low.IsNull ? 0 : Boundary(range.Low, after: !range.LowInclusive);
        int end = range.High.IsNull ? keys.Length : Boundary(range.High, after: range.HighInclusive);
        for (int i = start; i < end; i++)
        {
            if (IsComparable(keys[i], range.Low) && IsComparable(keys[i], range.High))
            {
                found.Add(elements[i]);
            }
        }
    }

    private static bool IsComparable(Value key, Value bound) =>
        bound.IsNull || (key.IsInteger && bound.IsInteger) || ValueOrder.TryCompare(key, bound) is not null;

    /// <summary>The first position whose key is not below <paramref name="bound"/> or, with <paramref name="after"/>, is above it.</summary>
    private int Boundary(Value bound, bool after)
    {
        int low = 0;
        int high = keys.Length;
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            int order = IndexKey.Compare(keys[middle], bound);
            if (order < 0 || (after && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

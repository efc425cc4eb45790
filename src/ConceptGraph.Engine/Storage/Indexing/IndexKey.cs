using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Indexing;

/// <summary>How an index tells values apart: as Cypher's <c>=</c> does, with a short way for the kinds that most keys have.</summary>
internal static class IndexKey
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <summary>Whether a value can be found by an index at all: null and NaN equal nothing.</summary>
    public static bool IsIndexable(Value value) => !value.IsNull && !(value.IsFloat && double.IsNaN(value.AsFloat()));

    public static bool Equal(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return left.AsInteger() == right.AsInteger();
        }

        if (left.IsString || right.IsString)
        {
            return left.IsString && right.IsString && string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal);
        }

        return ValueEquality.Equal(left, right) == true;
    }

    public static int Hash(Value value)
    {
        if (value.IsInteger)
        {
            return Mix(value.AsInteger());
        }

        if (value.IsString)
        {
            return value.AsString().GetHashCode(StringComparison.Ordinal);
        }

        return value.IsFloat ? HashFloat(value.AsFloat()) : ValueEquality.Hash(value);
    }

    /// <summary>The ascending order of values, for ranges.</summary>
    public static int Compare(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return left.AsInteger().CompareTo(right.AsInteger());
        }

        return ValueOrder.Compare(left, right);
    }

    /// <summary>A float that equals an integer must have its hash.</summary>
    private static int HashFloat(double value) =>
        value is >= long.MinValue and < 9.2233720368547758E18 && Math.Floor(value) == value
            ? Mix((long)value)
            : Mix(BitConverter.DoubleToInt64Bits(value));

    private static int Mix(long value) => (int)(((ulong)value * Mixer) >> 32);
}

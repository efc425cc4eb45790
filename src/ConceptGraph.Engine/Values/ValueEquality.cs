namespace ConceptGraph.Engine.Values;

/// <summary>The two notions of sameness: Cypher's ternary <c>=</c>, and the equivalence used by DISTINCT, grouping and UNION.</summary>
internal static class ValueEquality
{
    /// <summary>Compares by <see cref="Equivalent"/>, for dictionaries and sets of values.</summary>
    public static IEqualityComparer<Value> Comparer { get; } = new EquivalenceComparer();

    /// <summary>The operator <c>=</c>: null where it cannot be told.</summary>
    public static bool? Equal(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        return left.Kind switch
        {
            ValueKind.List when right.Kind == ValueKind.List => EqualLists(left.AsList(), right.AsList()),
            ValueKind.Map when right.Kind == ValueKind.Map => EqualMaps(left.AsMap(), right.AsMap()),
            _ => Equivalent(left, right),
        };
    }

    /// <summary>The operator <c>IN</c>: null when no item equals <paramref name="item"/> but one might.</summary>
    public static bool? Contains(ListValue list, Value item)
    {
        if (list.IsLazy)
        {
            return item.IsNull ? null : list.RangeContains(item);
        }

        bool? found = false;
        foreach (var candidate in list.AsSpan())
        {
            bool? equal = Equal(candidate, item);
            if (equal == true)
            {
                return true;
            }

            found = equal is null ? null : found;
        }

        return found;
    }

    /// <summary>Equivalence: null is equivalent to null, NaN to nothing (so a list with NaN neither), 1 to 1.0.</summary>
    public static bool Equivalent(Value left, Value right) => left.Kind switch
    {
        ValueKind.Null => right.IsNull,
        ValueKind.Boolean => right.IsBoolean && left.AsBoolean() == right.AsBoolean(),
        ValueKind.Integer => right.IsInteger
            ? left.AsInteger() == right.AsInteger()
            : right.IsFloat && NumberComparison.Equal(left.AsInteger(), right.AsFloat()),
        ValueKind.Float => right.IsInteger
            ? NumberComparison.Equal(right.AsInteger(), left.AsFloat())
            : right.IsFloat && left.AsFloat() == right.AsFloat(),
        ValueKind.String => right.IsString && string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal),
        ValueKind.Node => right.IsNode && left.AsId() == right.AsId(),
        ValueKind.Relationship => right.IsRelationship && left.AsId() == right.AsId(),
        ValueKind.Path => right.Kind == ValueKind.Path && EquivalentPaths(left.AsPath(), right.AsPath()),
        ValueKind.List => right.Kind == ValueKind.List && EquivalentLists(left.AsList(), right.AsList()),
        ValueKind.Map => right.Kind == ValueKind.Map && EquivalentMaps(left.AsMap(), right.AsMap()),
        _ => left.As<ComparableValue>()!.Equals(right.As<ComparableValue>()),
    };

    /// <summary>A hash in step with <see cref="Equivalent"/>.</summary>
    public static int Hash(Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => value.AsBoolean() ? 1 : 2,
        ValueKind.Integer => value.AsInteger().GetHashCode(),
        ValueKind.Float => NumberComparison.Hash(value.AsFloat()),
        ValueKind.String => string.GetHashCode(value.AsString(), StringComparison.Ordinal),
        ValueKind.Node or ValueKind.Relationship => HashCode.Combine(value.Kind, value.AsId()),
        ValueKind.Path => HashPath(value.AsPath()),
        ValueKind.List => HashList(value.AsList()),
        ValueKind.Map => HashMap(value.AsMap()),
        _ => value.As<ComparableValue>()!.GetHashCode(),
    };

    private static bool? EqualLists(ListValue left, ListValue right)
    {
        if (left.LongCount != right.LongCount)
        {
            return false;
        }

        bool? equal = true;
        for (long i = 0; i < left.LongCount && equal != false; i++)
        {
            equal &= Equal(left.ItemAt(i), right.ItemAt(i));
        }

        return equal;
    }

    private static bool? EqualMaps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? equal = true;
        for (int i = 0; i < left.Count && equal != false; i++)
        {
            equal = right.TryGetValue(left.Keys[i], out var other) ? equal & Equal(left.Values[i], other) : false;
        }

        return equal;
    }

    private static bool EquivalentPaths(PathValue left, PathValue right) =>
        left.Nodes.SequenceEqual(right.Nodes) && left.Relationships.SequenceEqual(right.Relationships);

    private static bool EquivalentLists(ListValue left, ListValue right)
    {
        bool equivalent = left.LongCount == right.LongCount;
        for (long i = 0; i < left.LongCount && equivalent; i++)
        {
            equivalent = Equivalent(left.ItemAt(i), right.ItemAt(i));
        }

        return equivalent;
    }

    private static bool EquivalentMaps(MapValue left, MapValue right)
    {
        bool equivalent = left.Count == right.Count;
        for (int i = 0; i < left.Count && equivalent; i++)
        {
            equivalent = right.TryGetValue(left.Keys[i], out var other) && Equivalent(left.Values[i], other);
        }

        return equivalent;
    }

    private static int HashPath(PathValue path)
    {
        var hash = default(HashCode);
        hash.Add(path.Nodes[0]);
        foreach (int relationship in path.Relationships)
        {
            hash.Add(relationship);
        }

        return hash.ToHashCode();
    }

    private static int HashList(ListValue list)
    {
        var hash = default(HashCode);
        for (long i = 0; i < list.LongCount; i++)
        {
            hash.Add(Hash(list.ItemAt(i)));
        }

        return hash.ToHashCode();
    }

    private static int HashMap(MapValue map)
    {
        int hash = map.Count;
        for (int i = 0; i < map.Count; i++)
        {
            hash ^= HashCode.Combine(string.GetHashCode(map.Keys[i], StringComparison.Ordinal), Hash(map.Values[i]));
        }

        return hash;
    }

    private sealed class EquivalenceComparer : IEqualityComparer<Value>
    {
        public bool Equals(Value x, Value y) => Equivalent(x, y);

        public int GetHashCode(Value obj) => Hash(obj);
    }
}

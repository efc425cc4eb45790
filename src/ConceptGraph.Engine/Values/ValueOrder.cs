namespace ConceptGraph.Engine.Values;

/// <summary>The two orders: the total order of ORDER BY, and the partial one of <c>&lt;</c> and its kin.</summary>
internal static class ValueOrder
{
    private static readonly Func<Value, Value, int?> Total = (left, right) => Compare(left, right);

    /// <summary>Compares by <see cref="Compare"/>, for sorting.</summary>
    public static IComparer<Value> Comparer { get; } = Comparer<Value>.Create(Compare);

    /// <summary>
    /// The ascending order of ORDER BY, min and max over all types; null is last. Zero for equivalent values, except that −0.0 comes before 0, and for NaN with NaN.
    /// </summary>
    public static int Compare(Value left, Value right)
    {
        var kind = left.Kind;
        int order = Rank(kind) - Rank(right.Kind);
        return order != 0 ? order : kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Integer or ValueKind.Float => CompareAllNumbers(left, right),
            ValueKind.String => TextOrder.Compare(left.AsString(), right.AsString()),
            ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
            ValueKind.Node or ValueKind.Relationship => left.AsId().CompareTo(right.AsId()),
            ValueKind.Path => ComparePaths(left.AsPath(), right.AsPath()),
            ValueKind.List => CompareLists(left.AsList(), right.AsList(), Total)!.Value,
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap(), Total)!.Value,
            _ => left.As<ComparableValue>()!.CompareWith(right.As<ComparableValue>()!),
        };
    }

    /// <summary>The order that <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c> ask for: null when the two cannot be compared, NaN included.</summary>
    public static int? TryCompare(Value left, Value right)
    {
        var kind = left.Kind;
        if (Rank(kind) != Rank(right.Kind) || kind == ValueKind.Null)
        {
            return null;
        }

        return kind switch
        {
            ValueKind.Integer or ValueKind.Float => IsNaN(left) || IsNaN(right) ? null : CompareNumbers(left, right),
            ValueKind.List => CompareLists(left.AsList(), right.AsList(), TryCompareItems),
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap(), TryCompareItems),
            _ => IsOrdered(left) || ValueEquality.Equivalent(left, right) ? Compare(left, right) : null,
        };
    }

    /// <summary>As <see cref="TryCompare"/>, for what is inside a list or map: there −0.0 comes before 0, as in the order of all values.</summary>
    private static int? TryCompareItems(Value left, Value right) =>
        left.IsNumber && right.IsNumber && !IsNaN(left) && !IsNaN(right) ? CompareAllNumbers(left, right) : TryCompare(left, right);

    /// <summary>The operator <c>&lt;</c>, and <c>&gt;</c> with its operands exchanged. NaN against a number is false, not null.</summary>
    public static bool? IsLess(Value left, Value right) =>
        left.IsNumber && right.IsNumber ? TryCompare(left, right) < 0
        : IsOrdered(left) ? TryCompare(left, right) is { } order ? order < 0 : null
        : null;

    /// <summary>The operator <c>&lt;=</c>, and <c>&gt;=</c> with its operands exchanged. NaN against a number is false, not null.</summary>
    public static bool? IsLessOrEqual(Value left, Value right) =>
        left.IsNumber && right.IsNumber ? TryCompare(left, right) <= 0
        : TryCompare(left, right) is { } order ? order <= 0
        : null;

    /// <summary>The place of a type in the order of all values, below 16.</summary>
    public static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Point => 5,
        ValueKind.DateTime => 6,
        ValueKind.LocalDateTime => 7,
        ValueKind.Date => 8,
        ValueKind.Time => 9,
        ValueKind.LocalTime => 10,
        ValueKind.Duration => 11,
        ValueKind.String => 12,
        ValueKind.Boolean => 13,
        ValueKind.Integer or ValueKind.Float => 14,
        _ => 15,
    };

    private static bool IsOrdered(Value value) => value.As<ComparableValue>() is not { IsOrdered: false };

    private static bool IsNaN(Value value) => value.IsFloat && double.IsNaN(value.AsFloat());

    private static int CompareNumbers(Value left, Value right) =>
        left.IsInteger
            ? right.IsInteger ? left.AsInteger().CompareTo(right.AsInteger()) : NumberComparison.Compare(left.AsInteger(), right.AsFloat())
            : right.IsInteger ? -NumberComparison.Compare(right.AsInteger(), left.AsFloat()) : left.AsFloat().CompareTo(right.AsFloat());

    private static int CompareAllNumbers(Value left, Value right)
    {
        if (IsNaN(left) || IsNaN(right))
        {
            return IsNaN(left).CompareTo(IsNaN(right));
        }

        int order = CompareNumbers(left, right);
        return order != 0 ? order : IsNegativeZero(right).CompareTo(IsNegativeZero(left));
    }

    private static bool IsNegativeZero(Value value) => value.IsFloat && value.AsFloat() == 0 && double.IsNegative(value.AsFloat());

    private static int ComparePaths(PathValue left, PathValue right)
    {
        int order = left.Nodes[0].CompareTo(right.Nodes[0]);
        return order != 0 ? order : left.Relationships.SequenceCompareTo(right.Relationships);
    }

    private static int? CompareLists(ListValue left, ListValue right, Func<Value, Value, int?> compareItems)
    {
        int common = Math.Min(left.Count, right.Count);
        for (int i = 0; i < common; i++)
        {
            int? order = compareItems(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int? CompareMaps(MapValue left, MapValue right, Func<Value, Value, int?> compareItems)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        string[] leftKeys = SortedKeys(left);
        string[] rightKeys = SortedKeys(right);
        int? order = 0;
        for (int i = 0; i < leftKeys.Length && order == 0; i++)
        {
            order = TextOrder.Compare(leftKeys[i], rightKeys[i]);
        }

        for (int i = 0; i < leftKeys.Length && order == 0; i++)
        {
            order = compareItems(left[leftKeys[i]], right[leftKeys[i]]);
        }

        return order;
    }

    private static string[] SortedKeys(MapValue map)
    {
        string[] keys = map.Keys.ToArray();
        Array.Sort(keys, TextOrder.Compare);
        return keys;
    }
}

namespace ConceptGraph.Engine.Values;

/// <summary>The two orders: the total order of ORDER BY, and the partial one of <c>&lt;</c> and its kin.</summary>
internal static class ValueOrder
{
    /// <summary>The ascending order of ORDER BY, min and max over all types; null is last.</summary>
    public static int Compare(Value left, Value right) => throw new NotSupportedException();

    /// <summary>The order that <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c> ask for: null when the two cannot be compared, NaN included.</summary>
    public static int? TryCompare(Value left, Value right) => throw new NotSupportedException();
}

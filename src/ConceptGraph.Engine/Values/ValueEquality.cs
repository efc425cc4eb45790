namespace ConceptGraph.Engine.Values;

/// <summary>The two notions of sameness: Cypher's ternary <c>=</c>, and the equivalence used by DISTINCT, grouping and UNION.</summary>
internal static class ValueEquality
{
    /// <summary>The operator <c>=</c>: null where it cannot be told.</summary>
    public static bool? Equal(Value left, Value right) => throw new NotSupportedException();

    /// <summary>Equivalence: null is equivalent to null, NaN to nothing, 1 to 1.0.</summary>
    public static bool Equivalent(Value left, Value right) => throw new NotSupportedException();

    /// <summary>A hash in step with <see cref="Equivalent"/>.</summary>
    public static int Hash(Value value) => throw new NotSupportedException();
}

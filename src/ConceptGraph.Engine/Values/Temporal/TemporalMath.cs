namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>64-bit arithmetic whose overflow is an answer instead of an exception.</summary>
internal static class TemporalMath
{
    public static long? TryAdd(long left, long right)
    {
        long sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 ? null : sum;
    }

    public static long? TryMultiply(long left, long right) => Narrow((Int128)left * right);

    public static long? Narrow(Int128 value) => value < long.MinValue || value > long.MaxValue ? null : (long)value;
}

namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>A region of the time zone database: the changes of its offset so far, and the rule that goes on from the last of them.</summary>
/// <param name="name">The name in the case of the database.</param>
/// <param name="first">The offset before the first change: mostly local mean time.</param>
/// <param name="instants">When the offset changed, in seconds since 1970-01-01T00:00Z, ascending.</param>
/// <param name="offsets">The offset from each of <paramref name="instants"/> on.</param>
/// <param name="rule">The offset from the last change on; null when it stays.</param>
internal sealed class RegionZone(string name, int first, long[] instants, int[] offsets, PosixRule? rule) : Zone(name)
{
    public override bool IsNamed => true;

    public override int OffsetAt(long epochSecond)
    {
        if (instants.Length == 0 || epochSecond >= instants[^1])
        {
            return rule?.OffsetAt(epochSecond) ?? (offsets.Length == 0 ? first : offsets[^1]);
        }

        int position = Array.BinarySearch(instants, epochSecond);
        int last = position >= 0 ? position : ~position - 1;
        return last < 0 ? first : offsets[last];
    }
}

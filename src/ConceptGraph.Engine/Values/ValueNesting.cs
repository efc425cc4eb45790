namespace ConceptGraph.Engine.Values;

/// <summary>How deep lists and maps may be inside one another: not so deep that comparing, hashing or writing one, which recurse, could exhaust a small stack.</summary>
internal static class ValueNesting
{
    private const int Deepest = 250;

    /// <summary>The nesting of a list or map that holds these values.</summary>
    public static int Around(ReadOnlySpan<Value> values)
    {
        int inside = 0;
        foreach (ref readonly var value in values)
        {
            inside = Math.Max(inside, value.Nesting);
        }

        return inside < Deepest ? inside + 1 : throw ValueErrors.NestedTooDeep(Deepest);
    }
}

namespace ConceptGraph.Engine.Values;

/// <summary>
/// How deep and how big a list or map is, known from the moment it is made. Comparing, hashing and writing recurse into it, so it must not be so deep that a small stack could
/// be exhausted, nor so big that no limit of time would help: one that holds another twice is twice as big, although it takes hardly more room.
/// </summary>
/// <param name="Nesting">How many lists and maps are inside one another, the outermost counted.</param>
/// <param name="Bytes">About how many bytes it would take if nothing in it were shared.</param>
internal readonly record struct ValueExtent(int Nesting, long Bytes)
{
    public const int BytesPerItem = 16;
    public const int BytesPerObject = 32;
    private const int BytesPerCharacter = 2;
    private const int Deepest = 250;
    private const long Biggest = 1L << 33;

    /// <summary>A list or map of these values.</summary>
    /// <exception cref="CypherException">It would be too deep or too big.</exception>
    public static ValueExtent Around(ReadOnlySpan<Value> values)
    {
        int inside = 0;
        long bytes = BytesPerObject + ((long)values.Length * BytesPerItem);
        foreach (ref readonly var value in values)
        {
            var extent = value.Extent;
            inside = Math.Max(inside, extent.Nesting);
            bytes += extent.Bytes;
        }

        return inside >= Deepest ? throw ValueErrors.NestedTooDeep(Deepest)
            : bytes > Biggest ? throw ValueErrors.TooBig(Biggest)
            : new ValueExtent(inside + 1, bytes);
    }

    /// <summary>A text of so many characters.</summary>
    public static ValueExtent OfText(int length) => new(0, BytesPerObject + ((long)length * BytesPerCharacter));
}

namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>A time zone: a fixed offset from UTC, or a region whose offset changed over the years. Immutable.</summary>
internal abstract class Zone(string name)
{
    private const int SecondsPerDay = 86_400;

    /// <summary>An offset such as <c>Z</c> or <c>+01:00</c>, or a name such as <c>Europe/Stockholm</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the name is more than the offset itself, so that text shows it in brackets.</summary>
    public abstract bool IsNamed { get; }

    /// <summary>Seconds east of UTC at an instant, given in seconds since 1970-01-01T00:00Z.</summary>
    public abstract int OffsetAt(long epochSecond);

    /// <summary>
    /// The offset for a local time, given in seconds since 1970-01-01T00:00 local: <paramref name="preferred"/> where clocks show that time twice
    /// and it is one of the two, else the earlier one. Where clocks skip that time, the offset after the gap and the time moved on by its length.
    /// </summary>
    public (long LocalSecond, int Offset) Resolve(long localSecond, int? preferred = null)
    {
        var (before, after, isBefore, isAfter) = Candidates(localSecond);
        if (isBefore && !(isAfter && preferred == after))
        {
            return (localSecond, before);
        }

        return isAfter ? (localSecond, after) : (localSecond + after - before, after);
    }

    /// <summary>Whether clocks in this zone ever showed this local time with this offset.</summary>
    public bool Allows(long localSecond, int offset)
    {
        var (before, after, isBefore, isAfter) = Candidates(localSecond);
        return (isBefore && offset == before) || (isAfter && offset == after);
    }

    // No zone has ever changed its offset twice within two days.
    private (int Before, int After, bool IsBefore, bool IsAfter) Candidates(long localSecond)
    {
        int before = OffsetAt(localSecond - SecondsPerDay);
        int after = OffsetAt(localSecond + SecondsPerDay);
        return (before, after, OffsetAt(localSecond - before) == before, OffsetAt(localSecond - after) == after);
    }
}

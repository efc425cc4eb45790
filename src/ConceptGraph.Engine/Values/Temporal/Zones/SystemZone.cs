namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>
/// A zone as .NET knows it, for systems without files of the time zone database. Offsets are whole minutes, so that local mean times are rounded,
/// and years outside 1 to 9999 use the offset of the nearest of them.
/// </summary>
internal sealed class SystemZone(string name, TimeZoneInfo zone) : Zone(name)
{
    private static readonly long Earliest = DateTimeOffset.MinValue.AddDays(2).ToUnixTimeSeconds();
    private static readonly long Latest = DateTimeOffset.MaxValue.AddDays(-2).ToUnixTimeSeconds();

    public override bool IsNamed => true;

    public override int OffsetAt(long epochSecond) =>
        (int)zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(epochSecond, Earliest, Latest))).TotalSeconds;
}

namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>A zone that always has the same offset: <c>Z</c>, <c>+05:30</c>, or a prefixed one such as <c>UTC+01:00</c>.</summary>
internal sealed class FixedZone : Zone
{
    private readonly int offset;

    private FixedZone(string name, int offset, bool isNamed)
        : base(name)
    {
        this.offset = offset;
        IsNamed = isNamed;
    }

    public static FixedZone Utc { get; } = new("Z", 0, false);

    public override bool IsNamed { get; }

    public static FixedZone Of(int offset) => offset == 0 ? Utc : new(Offsets.Format(offset), offset, false);

    public static FixedZone Named(string name, int offset) => new(name, offset, true);

    public override int OffsetAt(long epochSecond) => offset;
}

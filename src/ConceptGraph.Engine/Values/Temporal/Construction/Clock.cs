using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>One moment as each zone shows it.</summary>
internal readonly record struct Clock(DateTimeOffset Moment)
{
    private const int NanosPerTick = 100;

    public ZonedDateTime Now(Zone zone) => ZonedDateTime.OfInstant(
        Moment.ToUnixTimeSeconds(), (int)(Moment.UtcTicks % TimeSpan.TicksPerSecond) * NanosPerTick, zone);
}

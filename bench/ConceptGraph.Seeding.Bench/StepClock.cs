using System.Diagnostics;
using ConceptGraph.Seed.Store;

namespace ConceptGraph.Seeding.Bench;

/// <summary>How long an apply spends in each of its steps: what passes between two reports belongs to the second. The first step takes the planning with it.</summary>
internal sealed class StepClock : IProgress<StoreProgress>
{
    private readonly Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);
    private long last = Stopwatch.GetTimestamp();

    public TimeSpan this[string step] => times.GetValueOrDefault(step);

    public void Report(StoreProgress value)
    {
        long now = Stopwatch.GetTimestamp();
        times[value.Step] = this[value.Step] + Stopwatch.GetElapsedTime(last, now);
        last = now;
    }
}

using System.Diagnostics;
using System.Runtime;

namespace ConceptGraph.Bench;

/// <summary>How long something took, in milliseconds: by the clock, and by the processor over all threads, which a busy machine changes less.</summary>
internal readonly record struct Measurement(double Elapsed, double Processor)
{
    private const int RunsToWarmUp = 3;
    private const double SecondsWithoutCompilation = 0.5;
    private const double MostSecondsToWarmUp = 6;
    private const double MostSeconds = 30;

    /// <summary>
    /// The medians of several runs of something that answers; each answer must be the one expected. It is run before until it is warm,
    /// that is until the runtime has compiled nothing for a while; what takes long is not warmed up and is run less often.
    /// </summary>
    public static Measurement Of(string name, int repetitions, double? expected, Func<double> run, bool warmUp = true)
    {
        long start = Stopwatch.GetTimestamp();
        var runs = new List<Measurement>();
        double lastCompilation = 0;
        long compiled = 0;
        var cold = Once();
        if (!warmUp)
        {
            return cold;
        }

        for (int i = 1; Seconds() < MostSeconds && (i < RunsToWarmUp || !IsWarm()); i++)
        {
            Once();
        }

        while (runs.Count < repetitions && Seconds() < MostSeconds)
        {
            runs.Add(Once());
        }

        return runs.Count == 0 ? cold : new Measurement(Median([.. runs.Select(one => one.Elapsed)]), Median([.. runs.Select(one => one.Processor)]));

        bool IsWarm()
        {
            if (JitInfo.GetCompiledMethodCount() is var count && count != compiled)
            {
                (compiled, lastCompilation) = (count, Seconds());
            }

            return Seconds() > Math.Min(lastCompilation + SecondsWithoutCompilation, MostSecondsToWarmUp);
        }

        double Seconds() => Stopwatch.GetElapsedTime(start).TotalSeconds;

        Measurement Once()
        {
            var processor = Environment.CpuUsage.TotalTime;
            long before = Stopwatch.GetTimestamp();
            double found = run();
            var measured = new Measurement(Stopwatch.GetElapsedTime(before).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
            return expected is { } right && Math.Abs(found - right) > 1e-9
                ? throw new InvalidOperationException(FormattableString.Invariant($"{name}: {found} instead of {right}"))
                : measured;
        }
    }

    public Measurement Per(int count) => new(Elapsed / count, Processor / count);

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}

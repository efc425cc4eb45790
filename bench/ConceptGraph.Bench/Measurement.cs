using System.Diagnostics;

namespace ConceptGraph.Bench;

/// <summary>How long something took, in milliseconds: by the clock, and by the processor over all threads, which a busy machine changes less.</summary>
internal readonly record struct Measurement(double Elapsed, double Processor)
{
    /// <summary>The medians of several runs of something that answers; each answer must be the one expected.</summary>
    public static Measurement Of(string name, int repetitions, double? expected, Func<double> run, bool warmUp = true)
    {
        if (warmUp)
        {
            WarmUp(run);
        }

        var elapsed = new double[repetitions];
        var processor = new double[repetitions];
        for (int i = 0; i < repetitions; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            double found = run();
            elapsed[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor[i] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            if (expected is { } right && Math.Abs(found - right) > 1e-9)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"{name}: {found} instead of {right}"));
            }
        }

        return new Measurement(Median(elapsed), Median(processor));
    }

    public Measurement Per(int count) => new(Elapsed / count, Processor / count);

    /// <summary>Long enough for the runtime to have compiled at its best what is measured.</summary>
    private static void WarmUp(Func<double> run)
    {
        const int LeastRuns = 3;
        const double LeastSeconds = 1;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < LeastRuns || Stopwatch.GetElapsedTime(start).TotalSeconds < LeastSeconds; i++)
        {
            run();
        }
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}

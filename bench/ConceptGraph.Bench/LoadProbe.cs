using System.Diagnostics;
using System.Globalization;
using ConceptGraph.Engine.Storage.Snapshots;

namespace ConceptGraph.Bench;

/// <summary>Loads a graph in a process of its own, where nothing is compiled or cached yet: what a user waits for, and the memory that is left in use.</summary>
internal sealed record LoadProbe(Measurement Load, double ResidentMegabytes, Measurement Open, Measurement LoadAgain, Measurement OpenAgain)
{
    /// <summary>Runs in this process and prints what <see cref="RunElsewhere"/> reads.</summary>
    public static void Run(string folder)
    {
        using var store = Print(() => BenchGraph.Load(folder));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.WorkingSet / 1e6} 0"));
        string file = Path.Combine(folder, "graph.snapshot");
        SnapshotFile.Save(store.Current, file);
        Print(() => SnapshotFile.Open(file)).Dispose();
        Print(() => BenchGraph.Load(folder)).Dispose();
        Print(() => SnapshotFile.Open(file)).Dispose();
    }

    /// <summary>The medians of several new processes.</summary>
    public static LoadProbe RunElsewhere(string folder, int processes)
    {
        var runs = Enumerable.Range(0, processes).Select(_ => Start(folder)).ToArray();
        return new LoadProbe(MedianOf(0), MedianOf(1).Elapsed, MedianOf(2), MedianOf(3), MedianOf(4));

        Measurement MedianOf(int line) => new(
            Measurement.Median([.. runs.Select(run => run[line].Elapsed)]),
            Measurement.Median([.. runs.Select(run => run[line].Processor)]));
    }

    private static Measurement[] Start(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(LoadProbe).Assembly.Location, "load", folder]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return
        [
            .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' '))
                .Select(parts => new Measurement(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture))),
        ];
    }

    private static T Print<T>(Func<T> run)
    {
        var before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        var result = run();
        double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds}"));
        return result;
    }
}

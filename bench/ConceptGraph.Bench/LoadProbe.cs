using System.Diagnostics;
using System.Globalization;
using ConceptGraph.Engine.Storage.Snapshots;

namespace ConceptGraph.Bench;

/// <summary>Loads a graph in a process of its own, where nothing is compiled or cached yet: what a user waits for, and the memory that is left in use.</summary>
internal static class LoadProbe
{
    /// <summary>Prints milliseconds by the clock, by the processor, and resident megabytes; then the same two for the snapshot file, opened once.</summary>
    public static void Run(string folder)
    {
        using var store = Print("load", () => BenchGraph.Load(folder));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident {Environment.WorkingSet / 1e6:0.0}"));
        string file = Path.Combine(folder, "graph.snapshot");
        if (!File.Exists(file))
        {
            SnapshotFile.Save(store.Current, file);
        }

        Print("open", () => SnapshotFile.Open(file)).Dispose();
        Print("load again", () => BenchGraph.Load(folder)).Dispose();
        Print("compress", () => { for (int i = 0; i < 5; i++) store.Current.State.Fork().Compress(); return store; });
        Print("floor", () => new Floor(folder, 100_000, 1_000_000));
        Print("floor again", () => new Floor(folder, 100_000, 1_000_000));
        Print("open again", () => SnapshotFile.Open(file)).Dispose();
    }

    private static T Print<T>(string name, Func<T> run)
    {
        var before = Environment.CpuUsage;
        long start = Stopwatch.GetTimestamp();
        var result = run();
        double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double processor = (Environment.CpuUsage.TotalTime - before.TotalTime).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {elapsed:0.0} {processor:0.0}  sys {(Environment.CpuUsage.PrivilegedTime - before.PrivilegedTime).TotalMilliseconds:0} gc {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)} pause {GC.GetTotalPauseDuration().TotalMilliseconds:0} allocated {GC.GetTotalAllocatedBytes()/1e6:0} methods {System.Runtime.JitInfo.GetCompiledMethodCount()} jit {System.Runtime.JitInfo.GetCompilationTime().TotalMilliseconds:0}"));
        return result;
    }
}

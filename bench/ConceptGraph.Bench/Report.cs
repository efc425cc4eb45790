using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ConceptGraph.Bench;

/// <summary>A line of the report: milliseconds of one operation.</summary>
internal sealed record ReportRow(string Name, double? Target, Measurement Engine, Measurement? Floor, Measurement? Server);

/// <summary>Everything that was measured, as Markdown.</summary>
internal sealed class Report(BenchGraph graph, LoadProbe? probe, IReadOnlyList<ReportRow> rows)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# {graph.Name}: {graph.Nodes:N0} nodes, {graph.Edges:N0} relationships");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} logical processors ({RuntimeInformation.ProcessArchitecture}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB of memory, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Split(' ')[0]}.");
        text.AppendLine("Milliseconds of one operation, medians; answers are checked before times count. *Processor* is the time of all threads, which a busy machine changes less than the clock.");
        text.AppendLine("*Arrays* is the same written by hand on bare arrays, one thread, in the same process: the ratio to it is what a machine changes least. Neo4j runs beside, over HTTP; the engine is in process.");
        text.AppendLine(LoadOfMachine());
        text.AppendLine();
        text.AppendLine("| operation | target | engine | processor | arrays (processor) | engine / arrays | Neo4j | Neo4j / engine |");
        text.AppendLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var row in rows)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Name} | {Number(row.Target)} | {Number(row.Engine.Elapsed)} | {Number(row.Engine.Processor)} | {Number(row.Floor?.Processor)} | {Number(row.Engine.Processor / row.Floor?.Processor)} | {Number(row.Server?.Elapsed)} | {Number(row.Server?.Elapsed / row.Engine.Elapsed)} |");
        }

        if (probe is not null)
        {
            WriteLoading(text, probe);
        }

        return text.ToString();
    }

    private void WriteLoading(StringBuilder text, LoadProbe loading)
    {
        text.AppendLine();
        text.AppendLine("| in a new process | target | clock | processor | again, clock | again, processor |");
        text.AppendLine("|---|--:|--:|--:|--:|--:|");
        text.AppendLine(CultureInfo.InvariantCulture, $"| load from CSV with the key index, ms | {600 * graph.TargetFactor:0} | {loading.Load.Elapsed:0} | {loading.Load.Processor:0} | {loading.LoadAgain.Elapsed:0} | {loading.LoadAgain.Processor:0} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| open a snapshot file, ms | {100 * graph.TargetFactor:0} | {loading.Open.Elapsed:0} | {loading.Open.Processor:0} | {loading.OpenAgain.Elapsed:0} | {loading.OpenAgain.Processor:0} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| resident memory after load, MB | {130 * graph.TargetFactor:0} | {loading.ResidentMegabytes:0} | | | |");
    }

    /// <summary>What else ran, where the system tells: with more tasks than processors the clock measures waiting too.</summary>
    private static string LoadOfMachine() => File.Exists("/proc/loadavg") && File.ReadAllText("/proc/loadavg").Split(' ') is [_, _, var tasks, ..]
        ? $"In the last quarter of an hour {tasks} tasks on average were running or ready to run."
        : "";

    private static string Number(double? value) => value switch
    {
        null => "–",
        < 0.1 => value.Value.ToString("0.0000", CultureInfo.InvariantCulture),
        < 10 => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("N0", CultureInfo.InvariantCulture),
    };
}

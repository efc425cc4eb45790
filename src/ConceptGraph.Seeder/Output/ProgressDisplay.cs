using System.Diagnostics;
using ConceptGraph.Seed.Store;
using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace ConceptGraph.Seeder.Output;

/// <summary>Shows how far an apply is: a bar when a person watches, else a line for each step.</summary>
internal static partial class ProgressDisplay
{
    public static async Task<T> RunAsync<T>(ILogger logger, Func<IProgress<StoreProgress>, Task<T>> work)
    {
        if (Console.IsErrorRedirected || Console.IsInputRedirected)
        {
            return await work(new Lines(logger)).ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(context => work(new Bar(context.AddTask("applying")))).ConfigureAwait(false);
    }

    private static string Words(string step) => step switch
    {
        "schema" => "Applying constraints and indexes",
        "verify" => "Verifying: reading everything back",
        _ => "Applying " + step,
    };

    private sealed class Bar(ProgressTask task) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value)
        {
            task.Description = Words(value.Step);
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }

    private sealed partial class Lines(ILogger logger) : IProgress<StoreProgress>
    {
        private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

        private string step = "";
        private long written;

        /// <summary>A line when a step begins, and now and then while it lasts.</summary>
        public void Report(StoreProgress value)
        {
            if (value.Step != "dataset" && (value.Step != step || Stopwatch.GetElapsedTime(written) > Interval))
            {
                step = value.Step;
                written = Stopwatch.GetTimestamp();
                LogStep(Words(step), value.Done, value.Total);
            }
        }

        [LoggerMessage(LogLevel.Information, "{Step} ({Done} of {Total} done)")]
        private partial void LogStep(string step, int done, int total);
    }
}

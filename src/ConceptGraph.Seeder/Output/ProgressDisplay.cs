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

    private sealed class Bar(ProgressTask task) : IProgress<StoreProgress>
    {
        public void Report(StoreProgress value)
        {
            task.Description = value.Step;
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }

    private sealed partial class Lines(ILogger logger) : IProgress<StoreProgress>
    {
        private string step = "";

        public void Report(StoreProgress value)
        {
            if (value.Step != step)
            {
                step = value.Step;
                LogStep(step, value.Done, value.Total);
            }
        }

        [LoggerMessage(LogLevel.Information, "Applying: {Step}, {Done} of {Total} steps done")]
        private partial void LogStep(string step, int done, int total);
    }
}

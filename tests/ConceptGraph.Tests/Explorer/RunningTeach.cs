using System.Text.RegularExpressions;
using ConceptGraph.Explorer;

namespace ConceptGraph.Tests.Explorer;

/// <summary>The verb <c>teach</c>, started as on a command line and stopped as with Ctrl+C.</summary>
internal sealed partial class RunningTeach : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly CancellationTokenSource stop = new();
    private readonly Output output = new("Stop with Ctrl+C.");
    private readonly StringWriter error = new();
    private readonly Task<int> run;

    private RunningTeach(string[] arguments) => run = ExplorerCommand.InvokeAsync(["teach", .. arguments], output, error, stop.Token);

    /// <summary>What it prints once it is ready.</summary>
    public string Text => output.ToString();

    /// <summary>The link to open.</summary>
    public string Link => BrowserLink().Match(Text).Value;

    /// <summary>Where it serves the guides.</summary>
    public Uri Guides => new(GuideAddress().Match(Link).Groups["address"].Value);

    /// <summary>Starts it on a free port and waits until it invites the class.</summary>
    public static async Task<RunningTeach> StartAsync(params string[] arguments)
    {
        RunningTeach teach = new(["--port", "0", .. arguments]);
        await Task.WhenAny(teach.run, teach.output.Seen, Task.Delay(Patience));
        if (teach.output.Seen.IsCompleted)
        {
            return teach;
        }

        await teach.DisposeAsync();
        throw new InvalidOperationException($"teach did not come to invite the class: {teach.Text}{teach.error}");
    }

    /// <summary>Runs it to its end, which is a failure's.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> FailAsync(params string[] arguments)
    {
        await using RunningTeach teach = new(arguments);
        int code = await teach.run.WaitAsync(Patience);
        return (code, teach.Text, teach.error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await run.WaitAsync(Patience);
        stop.Dispose();
        await output.DisposeAsync();
        await error.DisposeAsync();
    }

    [GeneratedRegex(@"http://\S+/browser/\?\S+", RegexOptions.NonBacktracking)]
    private static partial Regex BrowserLink();

    [GeneratedRegex(@"arg=(?<address>http://localhost:\d+/)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex GuideAddress();

    /// <summary>A writer that is read while it is written to.</summary>
    private sealed class Output(string awaited) : StringWriter
    {
        private readonly Lock gate = new();
        private readonly TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Done once the awaited text is there.</summary>
        public Task Seen => seen.Task;

        public override void Write(string? value)
        {
            lock (gate)
            {
                base.Write(value);
                if (base.ToString().Contains(awaited, StringComparison.Ordinal))
                {
                    seen.TrySetResult();
                }
            }
        }

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override string ToString()
        {
            lock (gate)
            {
                return base.ToString();
            }
        }
    }
}

using System.Text;
using System.Text.RegularExpressions;
using ConceptGraph.Explorer;

namespace ConceptGraph.Tests.Explorer;

/// <summary>The verb <c>teach</c>, started as on a command line and stopped as with Ctrl+C.</summary>
internal sealed partial class RunningTeach : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource stop = new(Patience * 10);
    private readonly Output output = new();
    private readonly Output error = new();
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
        await Task.WhenAny(teach.run, teach.output.WhenItHas("Stop with Ctrl+C.")).WaitAsync(Patience);
        return teach.run.IsCompleted ? throw new InvalidOperationException($"teach ended with {await teach.run}: {teach.Text}{teach.error}") : teach;
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

    /// <summary>A writer that somebody may wait for.</summary>
    private sealed class Output : StringWriter
    {
        private readonly Lock gate = new();
        private readonly TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private string awaited = "";

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Append(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Append(new string(buffer, index, count));

        public override void Write(string? value) => Append(value);

        public override Task WriteAsync(string? value)
        {
            Append(value);
            return Task.CompletedTask;
        }

        public override Task WriteLineAsync(string? value) => WriteAsync(value + "\n");

        public override string ToString()
        {
            lock (gate)
            {
                return base.ToString();
            }
        }

        public Task WhenItHas(string text)
        {
            awaited = text;
            Append("");
            return seen.Task;
        }

        private void Append(string? text)
        {
            lock (gate)
            {
                GetStringBuilder().Append(text);
                if (awaited.Length > 0 && base.ToString().Contains(awaited, StringComparison.Ordinal))
                {
                    seen.TrySetResult();
                }
            }
        }
    }
}

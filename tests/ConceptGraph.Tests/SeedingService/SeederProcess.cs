using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.SeedingService;

/// <summary>The seeder as a process of its own, which a test can stop and kill.</summary>
internal sealed class SeederProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly StringBuilder transcript = new();
    private readonly Process process;

    private SeederProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static string Program { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "ConceptGraph.Seeder.dll");

    /// <summary>All lines so far, of both streams.</summary>
    public string Transcript
    {
        get
        {
            lock (transcript)
            {
                return transcript.ToString();
            }
        }
    }

    public static SeederProcess Start(Neo4jOptions server, string seed, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments, "--seed", seed, "--server", server.Uri])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEO4J_USERNAME"] = server.Username;
        start.Environment["NEO4J_PASSWORD"] = server.Password;
        return new SeederProcess(start);
    }

    /// <summary>Waits until it has written a text so many times.</summary>
    public async Task SaysAsync(string text, int times = 1)
    {
        for (var watch = Stopwatch.StartNew(); Count(text) < times; await Task.Delay(20))
        {
            Assert.False(process.HasExited && Count(text) < times, $"The seeder ended without '{text}':\n{Transcript}");
            Assert.True(watch.Elapsed < Patience, $"The seeder did not write '{text}':\n{Transcript}");
        }
    }

    public int Count(string text) => Transcript.Split(text).Length - 1;

    /// <summary>As a crash.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>As a container engine does it.</summary>
    public Task<int> TerminateAsync()
    {
        Assert.Equal(0, Kill(process.Id, 15));
        return ExitAsync();
    }

    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Take(object sender, DataReceivedEventArgs line)
    {
        lock (transcript)
        {
            transcript.Append(line.Data).Append('\n');
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}

using System.Diagnostics;
using System.Globalization;

namespace ConceptGraph.Tests.Cli;

/// <summary>The command line as a process of its own: what a shell sees.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = System.IO.Path.Combine(AppContext.BaseDirectory, "ConceptGraph.Cli.dll");

    [Fact]
    public async Task A_pipe_whose_reader_leaves_ends_quietly()
    {
        var (code, output, error) = await ShellAsync(
            $"set -o pipefail; dotnet '{Program}' query 'UNWIND range(1, 5000000) AS x RETURN x' | head -n 2");

        Assert.Equal("x\n1\n", output);
        Assert.Empty(error);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Ctrl_C_ends_with_130()
    {
        using var process = Start("dotnet", Program, "query", "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN a");
        var error = process.StandardError.ReadToEndAsync();
        Assert.Equal("a", await process.StandardOutput.ReadLineAsync());

        using var interrupt = Start("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("error: Interrupted.\n", await error);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public async Task Messages_go_to_the_error_stream_and_the_exit_code_tells()
    {
        var (code, output, error) = await ShellAsync($"dotnet '{Program}' validat");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("Did you mean 'validate'?", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> ShellAsync(string command)
    {
        using var process = Start("bash", "-c", command);
        var output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, error);
    }

    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = SharedFolder.Repository,
    })!;
}

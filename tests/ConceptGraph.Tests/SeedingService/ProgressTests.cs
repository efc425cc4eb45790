using System.Diagnostics;
using ConceptGraph.Tests.Explorer;

namespace ConceptGraph.Tests.SeedingService;

[Collection(ExplorerGroup.Name)]
public sealed class ProgressTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task In_a_pipe_each_step_is_a_plain_line()
    {
        using var seed = new SeedOnDisk();
        await using var session = await explorer.OpenEmptyAsync();
        using var seeder = SeederProcess.Start(explorer.Options, seed.Folder, "apply");

        Assert.Equal(0, await seeder.ExitAsync());
        Assert.Contains("Applying nodes (", seeder.Transcript, StringComparison.Ordinal);
        Assert.Contains("\nVerifying: reading everything back (", seeder.Transcript, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", seeder.Transcript, StringComparison.Ordinal);
    }

    [TerminalFact]
    public async Task On_a_terminal_it_is_a_bar()
    {
        using var seed = new SeedOnDisk();
        await using var session = await explorer.OpenEmptyAsync();
        string command = $"dotnet '{SeederProcess.Program}' apply --seed '{seed.Folder}' --server {explorer.Address}";
        var start = new ProcessStartInfo(TerminalFactAttribute.Script, ["-qec", command, "/dev/null"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["LANG"] = "C.UTF-8";
        using var terminal = Process.Start(start)!;
        string screen = await terminal.StandardOutput.ReadToEndAsync();
        await terminal.WaitForExitAsync();

        Assert.Equal(0, terminal.ExitCode);
        Assert.Contains("\u001b[", screen, StringComparison.Ordinal);
        Assert.Contains("━", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("Applying nodes (", screen, StringComparison.Ordinal);
        Assert.Contains("Applied and verified: 7 added, 0 changed, 0 removed.", screen, StringComparison.Ordinal);
    }
}

/// <summary>A test on a pseudo-terminal, which the program <c>script</c> gives; reported as skipped where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TerminalFactAttribute : FactAttribute
{
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute() => Skip = File.Exists(Script) ? null : $"There is no {Script}.";
}

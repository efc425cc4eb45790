using ConceptGraph.Cli;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Tests.Cli;

/// <summary>A command run in this process, with what it wrote.</summary>
internal sealed record CapturedRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs in the root of the repository, as into a pipe unless a width is given.</summary>
    public static async Task<CapturedRun> OfAsync(int? width, string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Output = output, Error = error, Width = width, Input = new StringReader(input), Directory = SharedFolder.Repository };
        int code = await CommandLine.RunAsync(arguments, terminal);
        return new CapturedRun(code, output.ToString(), error.ToString());
    }

    public static Task<CapturedRun> OfAsync(params string[] arguments) => OfAsync(width: null, input: "", arguments);
}

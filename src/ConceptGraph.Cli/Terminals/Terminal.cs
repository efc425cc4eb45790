using System.Text;

namespace ConceptGraph.Cli.Terminals;

/// <summary>What a command reads from and writes to. Data goes to <see cref="Output"/>, messages to <see cref="Error"/>.</summary>
internal sealed class Terminal : IDisposable
{
    private const int PipedWidth = 80;

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Columns of the terminal; null when the output goes into a pipe or a file, where nothing has to fit.</summary>
    public int? Width { get; init; }

    /// <summary>Whether the output may be coloured: a terminal that can, and no NO_COLOR.</summary>
    public bool Colours { get; init; }

    /// <summary>Asks for a password; null where nobody can answer.</summary>
    public Func<string, string>? AskPassword { get; init; }

    /// <summary>The folder that relative paths and the search for a seed start from.</summary>
    public required string Directory { get; init; }

    /// <summary>Columns that running text is broken at.</summary>
    public int TextWidth => Math.Clamp(Width ?? PipedWidth, 40, 100);

    /// <summary>The terminal of this process; UTF-8 everywhere.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isTerminal = !Console.IsOutputRedirected;
        return new Terminal
        {
            Output = new StreamWriter(StandardOutput.Open(), utf8, bufferSize: 16 * 1024) { AutoFlush = isTerminal },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            Input = Console.In,
            Width = isTerminal ? Math.Max(Console.WindowWidth, 20) : null,
            Colours = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") is not "dumb",
            AskPassword = isTerminal && !Console.IsInputRedirected ? PasswordPrompt.Ask : null,
            Directory = Environment.CurrentDirectory,
        };
    }

    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (IOException exception) when (StandardOutput.IsReaderGone(exception))
        {
            // What is left in the buffer is for nobody.
        }

        Error.Dispose();
    }
}

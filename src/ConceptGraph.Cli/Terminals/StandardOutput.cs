using Microsoft.Win32.SafeHandles;

namespace ConceptGraph.Cli.Terminals;

/// <summary>The standard output of the process, as a stream that says when its reader has gone away.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;

    /// <summary>
    /// The stream of <see cref="Console"/> drops what a closed pipe no longer takes, so a long answer would be computed to its end for nobody; a plain
    /// stream on the same descriptor fails instead.
    /// </summary>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Whether an exception says that nobody reads the pipe any more (EPIPE, 32 on every Unix).</summary>
    public static bool IsReaderGone(Exception exception) => exception is IOException { HResult: BrokenPipe };
}

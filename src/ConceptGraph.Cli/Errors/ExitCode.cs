namespace ConceptGraph.Cli.Errors;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Also when the reader of a pipe has gone away.</summary>
    public const int Done = 0;

    /// <summary>The input or the query is wrong.</summary>
    public const int WrongInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    public const int NoConnection = 3;

    public const int NotLetIn = 4;

    /// <summary>A limit or a time-out was reached.</summary>
    public const int LimitReached = 6;

    /// <summary>Ctrl-C; 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}

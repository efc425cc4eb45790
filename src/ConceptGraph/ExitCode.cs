using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph;

/// <summary>How the programs end.</summary>
public static class ExitCode
{
    /// <summary>Done, also when the reader of a pipe went away.</summary>
    public const int Done = 0;

    /// <summary>The seed or the query is wrong.</summary>
    public const int Wrong = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>No server answers.</summary>
    public const int NoConnection = 3;

    /// <summary>The server does not let us in.</summary>
    public const int NotLetIn = 4;

    /// <summary>Changes are pending, or differences were found.</summary>
    public const int Differences = 5;

    /// <summary>A limit or a time-out stands against it.</summary>
    public const int Limit = 6;

    /// <summary>Stopped from outside.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for a failure; null for one that no user can cause.</summary>
    public static int? For(Exception exception) => exception switch
    {
        OperationCanceledException => Interrupted,
        SeedException => Wrong,
        StoreException { Refusal: StoreRefusal.TooManyDeletions } => Limit,
        StoreException { Refusal: StoreRefusal.KeepsChanging } => Differences,
        StoreException => Wrong,
        AuthenticationException => NotLetIn,
        ServiceUnavailableException => NoConnection,
        Neo4jException { Code: var code } when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => NotLetIn,
        Neo4jException { Code: var code } when IsLimit(code) => Limit,
        ClientException { Code: "" } => Usage,
        Neo4jException => Wrong,
        _ => null,
    };

    private static bool IsLimit(string code) =>
        code.Contains("TimedOut", StringComparison.Ordinal) || code.Contains("OutOfMemory", StringComparison.Ordinal) || code.Contains("Limit", StringComparison.Ordinal);
}

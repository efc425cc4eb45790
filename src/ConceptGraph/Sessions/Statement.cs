using System.Collections.ObjectModel;

namespace ConceptGraph.Sessions;

/// <summary>A Cypher statement with its parameters and how to run it.</summary>
/// <param name="Text">Cypher; values never stand in it, they are parameters.</param>
public sealed record Statement(string Text)
{
    /// <summary>The parameters by name, without the dollar sign.</summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; init; } = ReadOnlyDictionary<string, object?>.Empty;

    /// <summary>Whether the statement may write. A statement that writes under <see cref="AccessMode.Read"/> is refused.</summary>
    public AccessMode AccessMode { get; init; } = AccessMode.Read;

    /// <summary>Whether running it twice does no more than running it once, so that it may be sent again after a lost connection. True for every read.</summary>
    public bool IsIdempotent { get; init; } = true;

    /// <summary>After how long the server is to stop it; null leaves that to the server.</summary>
    public TimeSpan? Timeout { get; init; }
}

/// <summary>What a statement may do.</summary>
public enum AccessMode
{
    /// <summary>Only read.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}

namespace ConceptGraph.Engine.Execution;

/// <summary>What a statement may use beside the graph, and how far it may go.</summary>
/// <param name="MaxPathLength">The longest path that a variable-length pattern may follow.</param>
/// <param name="CsvFolders">Folders whose files LOAD CSV may read; relative addresses are looked for in each.</param>
internal sealed record StatementEnvironment(int MaxPathLength, IReadOnlyList<string> CsvFolders)
{
    /// <summary>No limit and no files.</summary>
    public static StatementEnvironment None { get; } = new(int.MaxValue, []);

    /// <summary>Refuses a path that is too long.</summary>
    public void CheckPathLength(int length)
    {
        if (length > MaxPathLength)
        {
            throw ExecutionErrors.PathTooLong(MaxPathLength);
        }
    }
}

using ConceptGraph.Engine.Functions;

namespace ConceptGraph.Engine.Execution;

/// <summary>What a statement may use beside the graph, and how far it may go.</summary>
/// <param name="MaxPathLength">The longest path that a variable-length pattern may follow.</param>
/// <param name="CsvFolder">The folder whose files LOAD CSV may read; null for none.</param>
/// <param name="Procedures">The procedures that can be called.</param>
internal sealed record StatementEnvironment(int MaxPathLength, string? CsvFolder, IReadOnlyList<ProcedureDefinition> Procedures)
{
    /// <summary>No limit, no files, no procedures.</summary>
    public static StatementEnvironment None { get; } = new(int.MaxValue, null, []);

    /// <summary>Refuses a path that is too long.</summary>
    public void CheckPathLength(int length)
    {
        if (length > MaxPathLength)
        {
            throw ExecutionErrors.PathTooLong(MaxPathLength);
        }
    }
}

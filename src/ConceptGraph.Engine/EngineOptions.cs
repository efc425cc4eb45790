using ConceptGraph.Engine.Functions;

namespace ConceptGraph.Engine;

/// <summary>Limits and surroundings of a <see cref="CypherEngine"/>. Every limit has an error of its own.</summary>
public sealed record EngineOptions
{
    /// <summary>The most rows that a statement may give. Beyond: <c>RowLimit</c>.</summary>
    public long MaxRows { get; init; } = long.MaxValue;

    /// <summary>How long a statement may run; null for no limit. Beyond: <c>Neo.ClientError.Transaction.TransactionTimedOut</c>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>About how many bytes a statement may hold on to. Beyond: <c>Neo.TransientError.General.MemoryPoolOutOfMemoryError</c>.</summary>
    public long MaxMemoryBytes { get; init; } = 2L << 30;

    /// <summary>The longest path, in relationships, that a variable-length pattern may follow. Beyond: <c>PathLengthLimit</c>.</summary>
    public int MaxPathLength { get; init; } = 100_000;

    /// <summary>The longest text of a query, in UTF-16 code units.</summary>
    public int MaxQueryLength { get; init; } = 1 << 20;

    /// <summary>How many plans are kept, the least recently used ones being dropped.</summary>
    public int PlanCacheSize { get; init; } = 1000;

    /// <summary>Refuses every statement that could change the graph, with <c>Neo.ClientError.Statement.AccessMode</c>.</summary>
    public bool StrictReadOnly { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The folder whose files LOAD CSV may read; what <c>file:///</c> means. Without one, LOAD CSV is refused.</summary>
    public string? LoadCsvFolder { get; init; }

    /// <summary>Procedures beside the built-in ones.</summary>
    internal IReadOnlyList<ProcedureDefinition> Procedures { get; init; } = [];
}

/// <summary>What holds for one run.</summary>
public sealed record RunOptions
{
    /// <summary>Refuses a statement that could change the graph.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>A shorter (or longer) time than <see cref="EngineOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }
}

namespace ConceptGraph.Explorer;

/// <summary>What is served, to whom, and within which limits.</summary>
internal sealed record ServeOptions
{
    /// <summary><c>seed</c>, <c>empty</c>, a folder of CSV files or a snapshot file.</summary>
    public string Graph { get; init; } = "seed";

    /// <summary>The seed folders; none for <c>graph-seed</c> in the current folder or one above.</summary>
    public IReadOnlyList<string> Seed { get; init; } = [];

    public bool IsWritable { get; init; }

    public IReadOnlyList<string> Urls { get; init; } = ["http://localhost:7480"];

    public string Database { get; init; } = "neo4j";

    public string User { get; init; } = "neo4j";

    /// <summary>Without one, only programs on this machine are let in.</summary>
    public string? Password { get; init; }

    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    public long MaxRows { get; init; } = 10_000_000;

    public long MaxBodyBytes { get; init; } = 64L << 20;

    public int MaxQueries { get; init; } = 32;

    public int MaxTransactions { get; init; } = 256;

    /// <summary>How long a transaction stays open between two requests.</summary>
    public TimeSpan TransactionIdleTime { get; init; } = TimeSpan.FromSeconds(30);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether a password is asked for. Written out so that no log shows it.</summary>
    public override string ToString() => $"{Graph} at {string.Join(", ", Urls)}";
}

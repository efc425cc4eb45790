namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Where the two may differ, and why.</summary>
internal static class KnownOddities
{
    private const string Runtime = "Neo.ClientError.Statement.";

    /// <summary>Why a difference says nothing; null when it does say something.</summary>
    public static string? Excuse(string query, Outcome engine, Outcome neo4j) =>
        neo4j.Error == "Neo.TransientError.Transaction.DeadlockDetected" ? "Neo4j's locks got in one another's way."
        : engine.Error == "Neo.ClientError.Transaction.TransactionTimedOut" ? "The engine is given less time."
        : neo4j.Message?.Contains("'reverse()'", StringComparison.Ordinal) == true && engine.Error is null ? "Neo4j's reverse() refuses lists as they are stored."
        : BothFailedAtRunTime(engine, neo4j) ? "Which of several wrong values is met first depends on the plan."
        : OneFailedLazily(engine, neo4j) && (query.Contains("WHERE", StringComparison.Ordinal) || query.Contains("SKIP", StringComparison.Ordinal)) ? "Whether a wrong value is met at all depends on the order in which conditions are asked and values computed."
        : null;

    private static bool BothFailedAtRunTime(Outcome engine, Outcome neo4j) => IsRuntime(engine.Error) && IsRuntime(neo4j.Error);

    private static bool OneFailedLazily(Outcome engine, Outcome neo4j) => (IsRuntime(engine.Error) && neo4j.Error is null) || (engine.Error is null && IsRuntime(neo4j.Error));

    private static bool IsRuntime(string? code) => code is Runtime + "TypeError" or Runtime + "ArithmeticError" or Runtime + "ArgumentError" or "Neo.ClientError.Procedure.ProcedureCallFailed"
        or "Neo.DatabaseError.Statement.ExecutionFailed";
}

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Where the two may differ, and why.</summary>
internal static class KnownOddities
{
    private static readonly string[] Junctions = ["true AND", "AND true", "false OR", "OR false", "false XOR", "XOR false"];

    private const string Runtime = "Neo.ClientError.Statement.";

    /// <summary>Why a difference says nothing; null when it does say something.</summary>
    public static string? Excuse(string query, Outcome engine, Outcome neo4j) =>
        neo4j.Error == "Neo.TransientError.Transaction.DeadlockDetected" ? "Neo4j's locks got in one another's way."
        : engine.Error == "Neo.ClientError.Transaction.TransactionTimedOut" ? "The engine is given less time."
        : neo4j.Message?.Contains("'reverse()'", StringComparison.Ordinal) == true && engine.Error is null ? "Neo4j's reverse() refuses lists as they are stored."
        : neo4j.Error is null && engine.Message?.StartsWith("'' is not a valid token name", StringComparison.Ordinal) == true && query.Contains("UNWIND", StringComparison.Ordinal) ? "Neo4j's UNWIND passes over empty names, which all its other clauses refuse."
        : query.Contains("🚀", StringComparison.Ordinal) && (query.Contains("split(", StringComparison.Ordinal) || query.Contains("replace(", StringComparison.Ordinal)) ? "Neo4j tears a character beyond U+FFFF in two where it takes text apart."
        : engine.Message?.StartsWith("Invalid value for duration, will cause overflow", StringComparison.Ordinal) == true && neo4j.Error is null ? "Neo4j lets the units of a duration overflow in silence."
        : query.Contains("0.0 / 0.0", StringComparison.Ordinal) && engine.Rows.Any(row => row.Contains("NaN", StringComparison.Ordinal)) && engine.Rows.Count > neo4j.Rows.Count ? "Neo4j puts rows in one group where their NaN is the very same object."
        : query.StartsWith("OPTIONAL MATCH", StringComparison.Ordinal) && query.Contains("ORDER BY", StringComparison.Ordinal) && neo4j.Rows is ["null | null"] ? "Neo4j computes what it sorts by inside OPTIONAL, and so makes it null where nothing matched."
        : neo4j.Error == Runtime + "SyntaxError" && neo4j.Message?.Contains("but was Boolean", StringComparison.Ordinal) == true && Junctions.Any(j => query.Contains(j, StringComparison.Ordinal)) ? "The engine leaves a literal out of a junction before it asks for types; Neo4j does so after."
        : neo4j.Error == Runtime + "SyntaxError" && engine.Error is null && neo4j.Message?.Contains("list index must be given as Integer, but was Any", StringComparison.Ordinal) == true ? "Neo4j infers the type of an item from all lists that are added up."
        : BothFailedAtRunTime(engine, neo4j) ? "Which of several wrong values is met first depends on the plan."
        : OneFailedLazily(engine, neo4j) && query.Contains("MATCH", StringComparison.Ordinal) && (query.Contains("WHERE", StringComparison.Ordinal) || query.Contains("SKIP", StringComparison.Ordinal) || engine.Rows.Count + neo4j.Rows.Count == 0) ? "Whether a wrong value is met at all depends on the order in which conditions are asked and values computed."
        : null;

    private static bool BothFailedAtRunTime(Outcome engine, Outcome neo4j) => FailsOnRows(engine) && FailsOnRows(neo4j);

    private static bool OneFailedLazily(Outcome engine, Outcome neo4j) => (IsRuntime(engine) && neo4j.Error is null) || (engine.Error is null && IsRuntime(neo4j));

    private static bool FailsOnRows(Outcome outcome) => IsRuntime(outcome) || outcome.Error is "Neo.ClientError.Schema.ConstraintValidationFailed" or Runtime + "SemanticError";

    private static bool IsRuntime(Outcome outcome) =>
        outcome.Error is Runtime + "TypeError" or Runtime + "ArithmeticError" or Runtime + "ArgumentError" or "Neo.ClientError.Procedure.ProcedureCallFailed" or "Neo.DatabaseError.Statement.ExecutionFailed"
        || outcome.Message?.Contains("annot be parsed", StringComparison.Ordinal) == true;
}

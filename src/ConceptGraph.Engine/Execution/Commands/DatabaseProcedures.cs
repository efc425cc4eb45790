using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Procedures about the database itself, which tools for Neo4j call before they do anything else.</summary>
internal static class DatabaseProcedures
{
    /// <summary>The version of Neo4j whose language this is.</summary>
    private const string Version = "5.26.0";

    private static readonly FunctionParameter TimeOut = new("timeOutSeconds", CypherType.Integer);

    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        new("db.ping", "True: the database is there.", [], [new FunctionParameter("success", CypherType.Boolean)], (_, _) => [[Value.True]]),
        new(
            "db.info",
            "The name of the database; it has neither an id nor a date of its own.",
            [],
            [new("id", CypherType.String), new("name", CypherType.String), new("creationDate", CypherType.String)],
            (_, _) => [[default, Value.String(DatabaseListing.Name), default]]),
        new(
            "dbms.components",
            "Which Neo4j this engine can be taken for.",
            [],
            [new("name", CypherType.String), new("versions", CypherType.ListOf(CypherType.String)), new("edition", CypherType.String)],
            (_, _) => [[Value.String("Neo4j Kernel"), Value.List(Value.String(Version)), Value.String("community")]])
        {
            Mode = ProcedureMode.Dbms,
        },
        new("db.awaitIndexes", "Waits until every index is there, which it always is.", [TimeOut], [], (_, _) => []) { Required = 0 },
        OfIndex("db.awaitIndex", "Waits until an index is there, which it always is.") with { Parameters = [new("indexName", CypherType.String), TimeOut], Required = 1 },
        OfIndex("db.resampleIndex", "Counts the entries of an index again, for which there is no need here."),
        new("db.prepareForReplanning", "Counts the entries of every index again, for which there is no need here.", [TimeOut], [], (_, _) => []) { Required = 0 },
        new("db.resampleOutdatedIndexes", "Counts the entries of every index again, for which there is no need here.", [], [], (_, _) => []),
    ];

    private static ProcedureDefinition OfIndex(string name, string summary) =>
        new(name, summary, [new("indexName", CypherType.String)], [], (context, arguments) =>
            arguments[0].IsString && context.Graph.Indexes.Any(index => index.Name == arguments[0].AsString())
                ? []
                : throw ExecutionErrors.NoSuchIndex(arguments[0]));
}

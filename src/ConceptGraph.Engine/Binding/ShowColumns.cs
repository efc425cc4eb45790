using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>A column of SHOW.</summary>
/// <param name="Name">As in Neo4j.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsDefault">Whether it is shown without YIELD.</param>
internal sealed record ShowColumn(string Name, CypherType Type, bool IsDefault = true);

/// <summary>What SHOW gives of each subject: Neo4j's columns that mean something here.</summary>
internal static class ShowColumns
{
    private static readonly CypherType Texts = CypherType.ListOf(CypherType.String);
    private static readonly CypherType Maps = CypherType.ListOf(CypherType.Map);

    private static readonly ShowColumn[] Indexes =
    [
        new("id", CypherType.Integer),
        new("name", CypherType.String),
        new("state", CypherType.String),
        new("populationPercent", CypherType.Float),
        new("type", CypherType.String),
        new("entityType", CypherType.String),
        new("labelsOrTypes", Texts),
        new("properties", Texts),
        new("indexProvider", CypherType.String),
        new("owningConstraint", CypherType.String),
        new("lastRead", CypherType.Of(ValueKind.DateTime)),
        new("readCount", CypherType.Integer),
        new("trackedSince", CypherType.Of(ValueKind.DateTime), IsDefault: false),
        new("options", CypherType.Map, IsDefault: false),
        new("failureMessage", CypherType.String, IsDefault: false),
        new("createStatement", CypherType.String, IsDefault: false),
    ];

    private static readonly ShowColumn[] Constraints =
    [
        new("id", CypherType.Integer),
        new("name", CypherType.String),
        new("type", CypherType.String),
        new("entityType", CypherType.String),
        new("labelsOrTypes", Texts),
        new("properties", Texts),
        new("ownedIndex", CypherType.String),
        new("propertyType", CypherType.String),
        new("options", CypherType.Map, IsDefault: false),
        new("createStatement", CypherType.String, IsDefault: false),
    ];

    private static readonly ShowColumn[] Procedures =
    [
        new("name", CypherType.String),
        new("description", CypherType.String),
        new("mode", CypherType.String),
        new("worksOnSystem", CypherType.Boolean),
        new("signature", CypherType.String, IsDefault: false),
        new("argumentDescription", Maps, IsDefault: false),
        new("returnDescription", Maps, IsDefault: false),
        new("admin", CypherType.Boolean, IsDefault: false),
        new("rolesExecution", Texts, IsDefault: false),
        new("rolesBoostedExecution", Texts, IsDefault: false),
        new("isDeprecated", CypherType.Boolean, IsDefault: false),
        new("deprecatedBy", CypherType.String, IsDefault: false),
        new("option", CypherType.Map, IsDefault: false),
    ];

    private static readonly ShowColumn[] Functions =
    [
        new("name", CypherType.String),
        new("category", CypherType.String),
        new("description", CypherType.String),
        new("signature", CypherType.String, IsDefault: false),
        new("isBuiltIn", CypherType.Boolean, IsDefault: false),
        new("argumentDescription", Maps, IsDefault: false),
        new("returnDescription", CypherType.String, IsDefault: false),
        new("aggregating", CypherType.Boolean, IsDefault: false),
        new("rolesExecution", Texts, IsDefault: false),
        new("rolesBoostedExecution", Texts, IsDefault: false),
        new("isDeprecated", CypherType.Boolean, IsDefault: false),
        new("deprecatedBy", CypherType.String, IsDefault: false),
    ];

    private static readonly ShowColumn[] Databases =
    [
        new("name", CypherType.String),
        new("type", CypherType.String),
        new("aliases", Texts),
        new("access", CypherType.String),
        new("address", CypherType.String),
        new("role", CypherType.String),
        new("writer", CypherType.Boolean),
        new("requestedStatus", CypherType.String),
        new("currentStatus", CypherType.String),
        new("statusMessage", CypherType.String),
        new("default", CypherType.Boolean),
        new("home", CypherType.Boolean),
        new("constituents", Texts),
    ];

    /// <summary>The columns of a subject, written as after SHOW.</summary>
    public static IReadOnlyList<ShowColumn> Of(string subject) =>
        subject.Contains("INDEX", StringComparison.OrdinalIgnoreCase) ? Indexes
        : subject.Contains("CONSTRAINT", StringComparison.OrdinalIgnoreCase) ? Constraints
        : subject.Contains("PROCEDURE", StringComparison.OrdinalIgnoreCase) ? Procedures
        : subject.EndsWith("DATABASES", StringComparison.OrdinalIgnoreCase) ? Databases
        : subject.EndsWith("DATABASE", StringComparison.OrdinalIgnoreCase) ? [.. Databases.Where(column => column.Name is not ("default" or "home"))]
        : Functions;
}

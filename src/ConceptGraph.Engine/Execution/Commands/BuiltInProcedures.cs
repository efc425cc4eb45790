using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>The procedures that every engine has.</summary>
internal static class BuiltInProcedures
{
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Names("db.labels", "Every label that a node has.", "label", g => Used(g.Labels, g.CountNodes)),
        Names("db.relationshipTypes", "Every type that a relationship has.", "relationshipType", g => Used(g.RelationshipTypes, g.CountRelationships)),
        Names("db.propertyKeys", "Every property key that was ever used.", "propertyKey", g => g.PropertyKeys.Names),
        SchemaProcedures.NodeTypeProperties,
        SchemaProcedures.RelationshipTypeProperties,
        SchemaVisualization.Procedure,
        .. DatabaseProcedures.All,
        .. TokenProcedures.All,
        .. TransactionProcedures.All,
    ];

    private static ProcedureDefinition Names(string name, string summary, string column, Func<IGraph, IEnumerable<string>> names) =>
        new(name, summary, [], [new FunctionParameter(column, CypherType.String)], (context, _) => names(context.Graph).Select(n => new[] { Value.String(n) }));

    private static IEnumerable<string> Used(TokenTable tokens, Func<int, int> count) => tokens.Names.Where((_, number) => count(number) > 0);
}

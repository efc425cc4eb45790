using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Procedures that make names of labels, types and properties known before anything has them.</summary>
internal static class TokenProcedures
{
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Create("db.createLabel", "Makes a label known.", "newLabel", graph => graph.Labels),
        Create("db.createRelationshipType", "Makes a relationship type known.", "newRelationshipType", graph => graph.RelationshipTypes),
        Create("db.createProperty", "Makes a property key known.", "newProperty", graph => graph.PropertyKeys),
    ];

    private static ProcedureDefinition Create(string name, string summary, string parameter, Func<IGraph, TokenTable> tokens) =>
        new(name, summary, [new FunctionParameter(parameter, CypherType.String)], [], (context, arguments) =>
        {
            if (!arguments[0].IsString || arguments[0].AsString() is not { Length: > 0 } token || token.Contains('\0'))
            {
                throw ExecutionErrors.InvalidTokenName(arguments[0]);
            }

            tokens(context.Graph).Add(token);
            return [];
        })
        {
            Mode = ProcedureMode.Write,
            WorksOnSystem = false,
        };
}

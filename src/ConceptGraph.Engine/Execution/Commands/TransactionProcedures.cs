using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Procedures about the transaction that they run in.</summary>
internal static class TransactionProcedures
{
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        new("tx.getMetaData", "What was said about the transaction.", [], [new FunctionParameter("metadata", CypherType.Map)], (context, _) => [[Value.Of(context.Metadata.Map)]])
        {
            Mode = ProcedureMode.Dbms,
        },
        new("tx.setMetaData", "Says something about the transaction, in place of what was said before.", [new FunctionParameter("data", CypherType.Map)], [], (context, arguments) =>
        {
            context.Metadata.Map = arguments[0].As<MapValue>() ?? MapValue.Empty;
            return [];
        })
        {
            Mode = ProcedureMode.Dbms,
            WorksOnSystem = false,
        },
    ];
}

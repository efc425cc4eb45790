using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>SHOW FUNCTIONS and SHOW PROCEDURES, out of their definitions.</summary>
internal static class CallableListing
{
    private const string VariableInList = "variable :: VARIABLE IN list :: LIST<ANY> WHERE predicate :: ANY";

    /// <summary>What is written like a function but is a part of the language.</summary>
    private static readonly (string Name, string Group, string Summary, string Parameters, CypherType Returns)[] Forms =
    [
        ("all", "predicate", "Whether a condition holds for every item.", VariableInList, CypherType.Boolean),
        ("any", "predicate", "Whether a condition holds for an item at least.", VariableInList, CypherType.Boolean),
        ("none", "predicate", "Whether a condition holds for no item.", VariableInList, CypherType.Boolean),
        ("single", "predicate", "Whether a condition holds for exactly one item.", VariableInList, CypherType.Boolean),
        ("exists", "predicate", "Whether a pattern matches.", "input :: ANY", CypherType.Boolean),
        ("reduce", "list", "What an expression makes of an accumulator and one item after another.", "accumulator :: VARIABLE = initial :: ANY, variable :: VARIABLE IN list :: LIST<ANY> | expression :: ANY", CypherType.Any),
    ];

    public static IEnumerable<MapValue> Procedures(IEnumerable<ProcedureDefinition> procedures) => procedures.OrderBy(p => p.Name, StringComparer.Ordinal).Select(Procedure);

    public static IEnumerable<MapValue> Functions() =>
        FunctionCatalog.Scalars.Select(f => Function(f.Name, f.Group, f.Summary, Signature(f.Name, f.Parameters, f.Required), f.Parameters, f.Returns, isAggregating: false))
            .Concat(FunctionCatalog.Aggregates.Select(f => Function(f.Name, "aggregating", f.Summary, Signature(f.Name, f.Parameters, f.Parameters.Count), f.Parameters, f.Returns, isAggregating: true)))
            .Concat(Forms.Select(f => Function(f.Name, f.Group, f.Summary, $"{f.Name}({f.Parameters})", [], f.Returns, isAggregating: false)))
            .OrderBy(f => f["name"].AsString(), StringComparer.Ordinal);

    private static MapValue Procedure(ProcedureDefinition procedure)
    {
        string columns = procedure.Columns.Count == 0 ? "" : $" :: ({string.Join(", ", procedure.Columns.Select(Typed))})";
        return SchemaListing.Map(
            ("name", Value.String(procedure.Name)),
            ("description", Value.String(procedure.Summary)),
            ("mode", Value.String(procedure.Mode.ToString().ToUpperInvariant())),
            ("worksOnSystem", Value.Boolean(procedure.WorksOnSystem)),
            ("signature", Value.String(Signature(procedure.Name, procedure.Parameters, procedure.Required) + columns)),
            ("argumentDescription", Descriptions(procedure.Parameters)),
            ("returnDescription", Descriptions(procedure.Columns)),
            ("admin", Value.False),
            ("isDeprecated", Value.False),
            ("option", Value.Of(SchemaListing.Map(("deprecated", Value.False)))));
    }

    private static MapValue Function(
        string name, string group, string summary, string signature, IReadOnlyList<FunctionParameter> parameters, CypherType returns, bool isAggregating) => SchemaListing.Map(
            ("name", Value.String(name)),
            ("category", Value.String(char.ToUpperInvariant(group[0]) + group[1..])),
            ("description", Value.String(summary)),
            ("signature", Value.String($"{signature} :: {ValueTypeText.Of(returns)}")),
            ("isBuiltIn", Value.True),
            ("argumentDescription", Descriptions(parameters)),
            ("returnDescription", Value.String(ValueTypeText.Of(returns))),
            ("aggregating", Value.Boolean(isAggregating)),
            ("isDeprecated", Value.Boolean(name == "id")));

    private static Value Descriptions(IEnumerable<FunctionParameter> parameters) => Value.List([.. parameters.Select(p => Value.Of(SchemaListing.Map(
        ("name", Value.String(p.Name)),
        ("type", Value.String(ValueTypeText.Of(p.Type))),
        ("description", Value.String(Typed(p))),
        ("isDeprecated", Value.False))))]);

    private static string Signature(string name, IReadOnlyList<FunctionParameter> parameters, int required) =>
        $"{name}({string.Join(", ", parameters.Select((p, i) => i < required ? Typed(p) : $"[{Typed(p)}]"))})";

    private static string Typed(FunctionParameter parameter) => $"{parameter.Name} :: {ValueTypeText.Of(parameter.Type)}";
}

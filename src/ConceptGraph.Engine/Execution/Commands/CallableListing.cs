using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>SHOW FUNCTIONS and SHOW PROCEDURES, out of their definitions.</summary>
internal static class CallableListing
{
    public static IEnumerable<MapValue> Procedures(IEnumerable<ProcedureDefinition> procedures) => procedures.OrderBy(p => p.Name, StringComparer.Ordinal).Select(Procedure);

    public static IEnumerable<MapValue> Functions() =>
        FunctionCatalog.Scalars.Select(f => Function(f.Name, f.Group, f.Summary, f.Parameters, f.Required, f.Returns, isAggregating: false))
            .Concat(FunctionCatalog.Aggregates.Select(f => Function(f.Name, "aggregating", f.Summary, f.Parameters, f.Parameters.Count, f.Returns, isAggregating: true)))
            .OrderBy(f => f["name"].AsString(), StringComparer.Ordinal);

    private static MapValue Procedure(ProcedureDefinition procedure)
    {
        string columns = procedure.Columns.Count == 0 ? "" : $" :: ({string.Join(", ", procedure.Columns.Select(Typed))})";
        return SchemaListing.Map(
            ("name", Value.String(procedure.Name)),
            ("description", Value.String(procedure.Summary)),
            ("mode", Value.String(procedure.Mode.ToString().ToUpperInvariant())),
            ("worksOnSystem", Value.Boolean(procedure.Mode != ProcedureMode.Write)),
            ("signature", Value.String(Signature(procedure.Name, procedure.Parameters, procedure.Required) + columns)),
            ("argumentDescription", Descriptions(procedure.Parameters)),
            ("returnDescription", Descriptions(procedure.Columns)),
            ("admin", Value.False),
            ("isDeprecated", Value.False),
            ("option", Value.Of(SchemaListing.Map(("deprecated", Value.False)))));
    }

    private static MapValue Function(
        string name, string group, string summary, IReadOnlyList<FunctionParameter> parameters, int required, CypherType returns, bool isAggregating) => SchemaListing.Map(
            ("name", Value.String(name)),
            ("category", Value.String(char.ToUpperInvariant(group[0]) + group[1..])),
            ("description", Value.String(summary)),
            ("signature", Value.String($"{Signature(name, parameters, required)} :: {ValueTypeText.Of(returns)}")),
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
